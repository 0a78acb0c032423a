package dev.lakewarden.governance.tables;

import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** A table catalog that lasts as long as its test. */
public final class InMemoryTableCatalog implements TableCatalog, TableChanges {
    private record Stored(
            int version, List<Integer> commits, Map<String, Long> tags, boolean spoilt) {
        /** Numbered so that no test hits one by guessing. */
        NavigableSet<Long> snapshots() {
            return LongStream.rangeClosed(1, commits.size())
                    .mapToObj(number -> 1_000 + number)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private final Set<String> namespaces = new TreeSet<>();
    private final NavigableMap<String, Stored> tables = new TreeMap<>();
    private final Set<TableName> loaded = new HashSet<>();

    public synchronized void createNamespace(String dotted) {
        namespaces.add(dotted);
    }

    public synchronized void createTable(TableName name) {
        tables.put(name.toString(), new Stored(0, List.of(), Map.of(), false));
    }

    public synchronized void append(TableName name, int rows) {
        Stored before = stored(name);
        List<Integer> commits = new ArrayList<>(before.commits());
        commits.add(rows);
        put(name, new Stored(before.version() + 1, List.copyOf(commits), before.tags(), false));
    }

    public synchronized void spoil(TableName name) {
        Stored before = stored(name);
        put(name, new Stored(before.version() + 1, before.commits(), before.tags(), true));
    }

    public synchronized void drop(TableName name) {
        tables.remove(name.toString());
    }

    public synchronized long currentSnapshot(TableName name) {
        return stored(name).snapshots().last();
    }

    public synchronized Set<String> tags(TableName name) {
        return stored(name).tags().keySet();
    }

    /** Which tables were read since the last time this was asked. */
    public synchronized Set<TableName> takeLoaded() {
        Set<TableName> taken = Set.copyOf(loaded);
        loaded.clear();
        return taken;
    }

    public synchronized Object everything() {
        return List.of(Set.copyOf(namespaces), Map.copyOf(tables));
    }

    @Override
    public synchronized List<String> findNamespaces() {
        return List.copyOf(namespaces);
    }

    @Override
    public synchronized List<TableName> findTables(String namespace) {
        if (!namespaces.contains(namespace)) {
            throw new ConnectorException(new Failure.Missing(namespace, "No such namespace"));
        }
        // Not one of a nested namespace: those have another dot.
        return tables.subMap(namespace + ".", namespace + "/").keySet().stream()
                .map(TableName::of)
                .filter(name -> name.namespaceText().equals(namespace))
                .toList();
    }

    @Override
    public synchronized Map<TableName, String> findRevisions(String namespace) {
        Map<TableName, String> revisions = new HashMap<>();
        for (TableName name : findTables(namespace)) {
            revisions.put(name, revision(stored(name)));
        }
        return revisions;
    }

    @Override
    public synchronized TableState load(ConnectionId connection, TableName table) {
        loaded.add(table);
        Stored stored = stored(table);
        if (stored.spoilt()) {
            throw new ConnectorException(new Failure.Corrupt(table.toString(), "Spoilt"));
        }
        boolean written = !stored.commits().isEmpty();
        return new TableState(
                connection,
                table,
                TableFormat.ICEBERG,
                2,
                "memory:" + table,
                revision(stored),
                written ? size(stored) : TableState.Size.UNKNOWN,
                OptionalLong.of(stored.commits().size()),
                written ? Optional.of(Instant.EPOCH) : Optional.empty(),
                List.of("id", "address", "address.city"),
                Instant.EPOCH,
                "memory");
    }

    private static TableState.Size size(Stored stored) {
        long rows = stored.commits().stream().mapToLong(Integer::longValue).sum();
        return new TableState.Size(
                OptionalLong.of(rows),
                OptionalLong.of(stored.commits().size()),
                OptionalLong.of(rows * 100));
    }

    @Override
    public synchronized void tag(
            TableName table, String tag, long snapshot, String expectedRevision) {
        Stored before = stored(table);
        if (!revision(before).equals(expectedRevision) || before.tags().containsKey(tag)) {
            throw new ConnectorException(new Failure.Conflict(table.toString(), "It changed"));
        }
        if (!before.snapshots().contains(snapshot)) {
            throw new ConnectorException(new Failure.Missing(table.toString(), "No such snapshot"));
        }
        Map<String, Long> tags = new HashMap<>(before.tags());
        tags.put(tag, snapshot);
        put(table, new Stored(before.version() + 1, before.commits(), Map.copyOf(tags), false));
    }

    private static String revision(Stored stored) {
        return "v" + stored.version();
    }

    private void put(TableName name, Stored stored) {
        tables.put(name.toString(), stored);
    }

    private Stored stored(TableName name) {
        Stored stored = tables.get(name.toString());
        if (stored == null) {
            throw new ConnectorException(new Failure.Missing(name.toString(), "No such table"));
        }
        return stored;
    }
}
