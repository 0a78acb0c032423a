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

    private final List<TableRow> rows;
    private final List<Source> sources;
    private final Set<String> withTables;

    TablesReading(List<TableRow> rows, List<Source> sources) {
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

    /**
     * The same with the very rows of before if nothing about them changed. Compares all of them.
     */
    TablesReading reusing(TablesReading before) {
        return rows.equals(before.rows) ? new TablesReading(before.rows, sources) : this;
    }

    static TablesReading nothing() {
        return new TablesReading(List.of(), List.of());
    }

    /** Blocks. */
    static TablesReading of(TablesSources sources) {
        Map<ConnectionId, Connection> connections = new HashMap<>();
        List<Source> states = new ArrayList<>();
        for (Connection connection : sources.connections().findAll()) {
            connections.put(connection.id(), connection);
            states.add(new Source(connection.name(), sources.states().find(connection.id())));
        }
        List<TableState> known = sources.records().findAll();
        List<TableRow> rows = new ArrayList<>(known.size());
        for (TableState state : known) {
            Connection connection = connections.get(state.connection());
            // A connection removed between the two readings takes its tables along.
            if (connection != null) {
                rows.add(TableRow.of(connection, state));
            }
        }
        return new TablesReading(rows, states);
    }

    boolean isConnected() {
        return !sources.isEmpty();
    }
}
