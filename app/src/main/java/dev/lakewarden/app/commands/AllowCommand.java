package dev.lakewarden.app.commands;

import dev.lakewarden.governance.connections.Connection;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.Optional;
import java.util.concurrent.Callable;

/** The first of the two keys: allowed, until it is taken back or its time is up. */
@Command(
        name = "allow",
        description = {
            "Allow actions to change what this connection reaches.",
            "It is kept with its reason, logged, and taken back by revoke. On prod every change"
                    + " still asks for its name and a reason."
        },
        footer = {
            "  lakewarden connection allow lake-dev --reason \"my sandbox\"",
            "  lakewarden connection allow lake --until 8h --reason \"compaction of June\"",
            "  lakewarden connection allow lake --until 2026-12-31 --reason \"the migration\""
        })
final class AllowCommand implements Callable<Integer> {
    private final Session session;
    private final Parts parts;

    @Parameters(paramLabel = "NAME", description = "The connection.")
    private String name = "";

    @Option(
            names = "--reason",
            order = 1,
            required = true,
            paramLabel = "TEXT",
            description = "Why; it is kept.")
    private String reason = "";

    @Option(
            names = "--until",
            order = 2,
            paramLabel = "TIME",
            description =
                    "When it ends: 30m, 8h, 7d, a date, or an instant such as"
                            + " 2026-12-31T18:00:00Z.")
    private @Nullable String until;

    AllowCommand(Session session, Parts parts) {
        this.session = session;
        this.parts = parts;
    }

    @Override
    public Integer call() {
        Connection connection = new ConnectionLookup(parts).load(name);
        Connection allowed =
                parts.book()
                        .allow(
                                connection.id(),
                                reason,
                                Optional.ofNullable(until)
                                        .map(it -> Moments.parse(it, session.now())),
                                session.surroundings().actor());
        return session.confirm(new ConnectionAnswers.One(allowed, "Allowed changes through"))
                .number();
    }
}
