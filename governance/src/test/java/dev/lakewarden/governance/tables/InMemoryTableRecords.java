package dev.lakewarden.governance.tables;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.connections.Connections;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Table records that last as long as their test. */
public final class InMemoryTableRecords implements TableRecords {
    private record Key(ConnectionId connection, TableName name) {}

    private final Predicate<ConnectionId> known;
    private final Map<Key, TableState> states = new LinkedHashMap<>();

    /** Keeps the tables of any connection. */
    public InMemoryTableRecords() {
        this.known = _ -> true;
    }

    /** Keeps the tables of these connections only, as the workspace does. */
    public InMemoryTableRecords(Connections connections) {
        this.known = id -> connections.findAll().stream().map(Connection::id).anyMatch(id::equals);
    }

    @Override
    public synchronized List<TableState> findAll() {
        return states.values().stream().filter(it -> known.test(it.connection())).toList();
    }

    @Override
    public Map<ConnectionId, Instant> findYoungest() {
        return findAll().stream()
                .collect(
                        Collectors.toMap(
                                TableState::connection,
                                TableState::asOf,
                                BinaryOperator.maxBy(Comparator.naturalOrder())));
    }

    @Override
    public List<TableState> findByConnection(ConnectionId connection) {
        return findAll().stream().filter(it -> it.connection().equals(connection)).toList();
    }

    @Override
    public Optional<TableState> find(ConnectionId connection, TableName name) {
        return findByConnection(connection).stream()
                .filter(it -> it.name().equals(name))
                .findFirst();
    }

    @Override
    public List<TableState> search(String text, int limit) {
        if (text.isBlank()) {
            return List.of();
        }
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return findAll().stream()
                .filter(it -> rank(it, wanted) < 5)
                .sorted(
                        Comparator.<TableState>comparingInt(it -> rank(it, wanted))
                                .thenComparing(it -> it.name().toString()))
                .limit(limit)
                .toList();
    }

    private static int rank(TableState state, String wanted) {
        String full = state.name().toString().toLowerCase(Locale.ROOT);
        String table = state.name().table().toLowerCase(Locale.ROOT);
        if (full.equals(wanted) || table.equals(wanted)) {
            return 0;
        }
        if (full.startsWith(wanted) || table.startsWith(wanted)) {
            return 1;
        }
        if (full.contains(wanted)) {
            return 2;
        }
        if (state.columns().stream()
                .anyMatch(column -> column.toLowerCase(Locale.ROOT).contains(wanted))) {
            return 3;
        }
        return state.location().toLowerCase(Locale.ROOT).contains(wanted) ? 4 : 5;
    }

    @Override
    public synchronized void save(Collection<TableState> saved) {
        for (TableState state : saved) {
            if (known.test(state.connection())) {
                states.put(new Key(state.connection(), state.name()), state);
            }
        }
    }

    @Override
    public synchronized void retain(ConnectionId connection, Collection<TableName> listed) {
        Set<TableName> kept = new HashSet<>(listed);
        states.keySet()
                .removeIf(key -> key.connection().equals(connection) && !kept.contains(key.name()));
    }
}
