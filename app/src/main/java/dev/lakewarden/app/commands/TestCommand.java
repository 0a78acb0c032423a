package dev.lakewarden.app.commands;

import dev.lakewarden.app.output.ExitCode;
import dev.lakewarden.app.output.FailureReport;
import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.ConnectionDraft;
import dev.lakewarden.governance.connections.TestReport;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Whether a connection works, step by step. */
@Command(
        name = "test",
        description = "Try every step of connecting and say which one fails, and why.",
        footer = "  lakewarden connection test lake --timeout 20")
final class TestCommand implements Callable<Integer> {
    private final Session session;
    private final Parts parts;

    @Parameters(paramLabel = "NAME", description = "The connection.")
    private String name = "";

    TestCommand(Session session, Parts parts) {
        this.session = session;
        this.parts = parts;
    }

    @Override
    public Integer call() {
        Connection connection = new ConnectionLookup(parts).load(name);
        TestReport report =
                parts.book()
                        .test(
                                ConnectionDraft.of(connection),
                                Optional.of(connection.id()),
                                Map.of(),
                                _ -> {});
        session.show(new ConnectionAnswers.Tested(name, report));
        return report.failure().map(this::tell).orElse(ExitCode.DONE).number();
    }

    private ExitCode tell(Failure failure) {
        if (failure instanceof Failure.Cancelled) {
            // By the person or because the time was up: whoever stopped it says which.
            throw new ConnectorException(failure);
        }
        return session.tell(failure, FailureReport.ofConnection(failure), null);
    }
}
