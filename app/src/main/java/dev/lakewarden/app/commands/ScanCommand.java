package dev.lakewarden.app.commands;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.scan.ScanReport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Reads systems and keeps what they hold. */
@Command(
        name = "scan",
        description = {
            "Read everything that is connected and keep it in the workspace.",
            "What has not changed is not read again. What could not be reached is named; the rest"
                    + " is kept."
        },
        footer = {
            "  lakewarden scan",
            "  lakewarden scan nessie-eu lake-dev --timeout 60",
            "  lakewarden scan --json --quiet"
        })
final class ScanCommand implements Callable<Integer> {
    private final Session session;
    private final Parts parts;

    @Parameters(
            arity = "0..*",
            paramLabel = "CONNECTION",
            description = "Only these; every connection if none.")
    private List<String> names = new ArrayList<>();

    ScanCommand(Session session, Parts parts) {
        this.session = session;
        this.parts = parts;
    }

    @Override
    public Integer call() {
        ConnectionLookup lookup = new ConnectionLookup(parts);
        List<Connection> connections =
                names.isEmpty()
                        ? parts.book().findAll()
                        : names.stream().distinct().map(lookup::load).toList();
        List<ScanReport> reports = read(connections);
        List<Scanned> scanned = Scanned.of(reports);
        session.show(new ScanAnswer(scanned));
        return Scanned.tell(session, scanned).number();
    }

    /** Reads them and writes down, for the window's history of tasks, how that ended. */
    private List<ScanReport> read(List<Connection> connections) {
        Instant began = session.now();
        String title =
                "Scan of "
                        + (connections.size() == 1
                                ? connections.getFirst().name()
                                : connections.size() + " connections");
        try {
            List<ScanReport> reports = new Reading(session, parts.scan()).read(connections);
            Optional<Failure> failure =
                    reports.stream().flatMap(report -> report.failure().stream()).findFirst();
            parts.taskKeeping().ended(title, began, failure);
            return reports;
        } catch (ConnectorException e) {
            parts.taskKeeping().ended(title, began, Optional.of(e.failure()));
            throw e;
        }
    }
}
