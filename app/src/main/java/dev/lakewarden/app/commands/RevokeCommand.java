package dev.lakewarden.app.commands;

import dev.lakewarden.governance.connections.Connection;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.util.concurrent.Callable;

/** Takes back what {@link AllowCommand} gave. */
@Command(
        name = "revoke",
        description = "Make a connection read-only again.",
        footer = "  lakewarden connection revoke lake")
final class RevokeCommand implements Callable<Integer> {
    private final Session session;
    private final Parts parts;

    @Parameters(paramLabel = "NAME", description = "The connection.")
    private String name = "";

    RevokeCommand(Session session, Parts parts) {
        this.session = session;
        this.parts = parts;
    }

    @Override
    public Integer call() {
        Connection connection = new ConnectionLookup(parts).load(name);
        Connection revoked = parts.book().revoke(connection.id(), session.surroundings().actor());
        return session.confirm(new ConnectionAnswers.One(revoked, "Revoked changes through"))
                .number();
    }
}
