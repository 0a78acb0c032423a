package dev.lakewarden.app.commands;

import dev.lakewarden.app.output.ExitCode;
import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.SystemKind;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.scan.ScanReport;
import dev.lakewarden.governance.tables.TableState;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.Comparator;
import java.util.List;

/** Tables: what there is. */
@Command(
        name = "table",
        description = "Tables of every catalog that is connected.",
        footer = "  lakewarden table list nessie-eu/sales")
final class TableCommands {
    private final Session session;
    private final Parts parts;

    TableCommands(Session session, Parts parts) {
        this.session = session;
        this.parts = parts;
    }

    @Command(
            description = {
                "The tables of a connection, or of one namespace and what is below it.",
                "From the workspace, with the age of what it knows; a connection that was never"
                        + " read is read first."
            },
            footer = {
                "  lakewarden table list nessie-eu",
                "  lakewarden table list nessie-eu/sales.orders --refresh",
                "  lakewarden table list nessie-eu --json | jq '.tables[].name'"
            })
    int list(
            @Parameters(paramLabel = "CONNECTION[/NAMESPACE]", description = "Which tables.")
                    String which,
            @Option(names = "--refresh", description = "Read the connection first.")
                    boolean refresh) {
        int slash = which.indexOf('/');
        String name = slash < 0 ? which : which.substring(0, slash);
        String namespace = slash < 0 ? "" : which.substring(slash + 1);
        Connection connection = new ConnectionLookup(parts).load(name);
        if (!hasTables(connection)) {
            return session.show(TablesAnswer.of(connection, List.of())).number();
        }
        List<TableState> known = parts.tables().findByConnection(connection.id());
        ExitCode code = ExitCode.DONE;
        if (refresh || known.isEmpty()) {
            List<ScanReport> reports = new Reading(session, parts.scan()).read(List.of(connection));
            code = Scanned.tell(session, Scanned.of(reports));
            known = parts.tables().findByConnection(connection.id());
            if (known.isEmpty() && !wasRead(reports)) {
                return session.show(TablesAnswer.neverRead(connection), code).number();
            }
        }
        List<TableState> tables = within(namespace, known);
        if (tables.isEmpty() && !namespace.isEmpty() && code == ExitCode.DONE) {
            throw new ConnectorException(
                    new Failure.Missing(which, "No table of " + name + " is in such a namespace."));
        }
        return session.show(TablesAnswer.of(connection, tables), code).number();
    }

    private static boolean wasRead(List<ScanReport> reports) {
        return reports.stream()
                .allMatch(report -> report.outcome() instanceof ScanReport.Outcome.Read);
    }

    /** What holds no tables is not asked for them. */
    private boolean hasTables(Connection connection) {
        return parts.providers()
                .findDescription(connection.provider())
                .map(it -> it.kind() == SystemKind.TABLE_CATALOG)
                .orElse(true);
    }

    private static List<TableState> within(String namespace, List<TableState> tables) {
        return tables.stream()
                .filter(it -> isWithin(namespace, it.name().namespaceText()))
                .sorted(Comparator.comparing(it -> it.name().toString()))
                .toList();
    }

    private static boolean isWithin(String namespace, String of) {
        return namespace.isEmpty() || of.equals(namespace) || of.startsWith(namespace + ".");
    }
}
