package dev.lakewarden.app.commands;

import dev.lakewarden.app.output.Answer;
import dev.lakewarden.app.output.Json;
import dev.lakewarden.app.output.Page;
import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.tables.TableName;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Brings up the page of an asset. */
@Command(
        name = "open",
        description = {
            "Bring up the page of an asset in the window.",
            "The open window of this workspace comes to it; if there is none, one is opened."
        },
        footer = {"  lakewarden open lake/sales.orders", "  lakewarden open lake"})
final class OpenCommand implements Callable<Integer>, OpensWindow {
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final Session session;
    private final Parts parts;
    private final Windows windows;

    @Parameters(
            paramLabel = "NAME",
            description = "A connection, or a table as connection/namespace.table.")
    private String name = "";

    OpenCommand(Session session, Parts parts, Windows windows) {
        this.session = session;
        this.parts = parts;
        this.windows = windows;
    }

    @Override
    public Integer call() throws InterruptedException {
        requireKnown();
        if (!parts.isWindowOpen()) {
            return windows.open(session.workspaceFile(), Optional.of(name)).number();
        }
        if (!parts.pageRequests().ask(name, PATIENCE)) {
            throw new ConnectorException(
                    new Failure.TimedOut(
                            "the window",
                            "It is open and did not come to the page within "
                                    + PATIENCE.toSeconds()
                                    + " s; it may be waiting for an answer in a dialog."));
        }
        return session.confirm(new Shown(name)).number();
    }

    private void requireKnown() {
        int slash = name.indexOf('/');
        Connection connection =
                new ConnectionLookup(parts).load(slash < 0 ? name : name.substring(0, slash));
        if (slash >= 0 && !isTable(connection, name.substring(slash + 1))) {
            throw new ConnectorException(
                    new Failure.Missing(
                            name,
                            "This workspace knows no such table; lakewarden find looks for one by"
                                    + " any part of its name."));
        }
    }

    private boolean isTable(Connection connection, String table) {
        return !table.isEmpty()
                && !table.endsWith(".")
                && parts.tables().find(connection.id(), TableName.of(table)).isPresent();
    }

    private record Shown(String name) implements Answer {
        @Override
        public void writeText(Page page) {
            page.line("The window shows " + name + ".");
        }

        @Override
        public void writeJson(Json json) {
            json.text("shown", name);
        }
    }
}
