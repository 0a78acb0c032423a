package dev.lakewarden.viewmodels.tables;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.scan.SourceState;
import dev.lakewarden.governance.tables.TableState;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the workspace held at one moment. Two readings are never equal, so that nothing compares all
 * their rows on the FX thread.
 */
final class TablesReading {
    record Source(String connection, SourceState state) {}

    private final Made made;
    private final List<TableRow> rows;
    private final List<Source> sources;
    private final Set<String> withTables;

    /** Of connections that have no tables. */
    static TablesReading without(List<Source> sources) {
        return new TablesReading(new Made(List.of(), Map.of()), List.of(), sources);
    }

    /** What the rows were made of; while it is the very same, so are they. */
    private record Made(List<TableState> records, Map<ConnectionId, Connection> connections) {
        boolean isOf(List<TableState> others, Map<ConnectionId, Connection> theirs) {
            return records == others && connections.equals(theirs);
        }
    }

    private TablesReading(Made made, List<TableRow> rows, List<Source> sources) {
        this.made = made;
        this.rows = List.copyOf(rows);
        this.sources = List.copyOf(sources);
        this.withTables =
                rows.stream().map(TableRow::connection).collect(Collectors.toUnmodifiableSet());
    }

    List<TableRow> rows() {
        return rows;
    }

    /** The connections that have tables here. */
    Set<String> withTables() {
        return withTables;
    }

    /** How fresh each connection is, in the order of their names. */
    List<Source> sources() {
        return sources;
    }

    static TablesReading nothing() {
        return without(List.of());
    }

    /**
     * With the very rows of before if nothing about them changed. Blocks, and may compare all of
     * them.
     */
    static TablesReading of(TablesSources sources, TablesReading before) {
        Map<ConnectionId, Connection> connections = new HashMap<>();
        List<Source> states = new ArrayList<>();
        sources.states().seen(sources.records().findYoungest());
        for (Connection connection : sources.connections().findAll()) {
            connections.put(connection.id(), connection);
            states.add(new Source(connection.name(), sources.states().find(connection.id())));
        }
        List<TableState> known = sources.records().findAll();
        if (before.made.isOf(known, connections)) {
            return new TablesReading(before.made, before.rows, states);
        }
        List<TableRow> rows = rows(known, connections);
        return new TablesReading(
                new Made(known, connections),
                rows.equals(before.rows) ? before.rows : rows,
                states);
    }

    private static List<TableRow> rows(
            List<TableState> known, Map<ConnectionId, Connection> connections) {
        List<TableRow> rows = new ArrayList<>(known.size());
        for (TableState state : known) {
            Connection connection = connections.get(state.connection());
            // A connection removed between the two readings takes its tables along.
            if (connection != null) {
                rows.add(TableRow.of(connection, state));
            }
        }
        return rows;
    }

    boolean isConnected() {
        return !sources.isEmpty();
    }
}
