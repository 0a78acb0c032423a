package dev.lakewarden.connectors.iceberg;

import dev.lakewarden.connectors.probe.TimeLimit;
import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.tables.TableCatalog;
import dev.lakewarden.governance.tables.TableName;
import dev.lakewarden.governance.tables.TableState;

import org.apache.iceberg.TableMetadata;
import org.apache.iceberg.catalog.Namespace;
import org.apache.iceberg.catalog.TableIdentifier;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** The reading half of an Iceberg catalog. */
final class IcebergTables implements TableCatalog {
    private final String connection;
    private final Shelf shelf;
    private final FailureMapping failures;
    private final TimeLimit limit;
    private final InstantSource clock;

    IcebergTables(
            String connection,
            Shelf shelf,
            FailureMapping failures,
            TimeLimit limit,
            InstantSource clock) {
        this.connection = connection;
        this.shelf = shelf;
        this.failures = failures;
        this.limit = limit;
        this.clock = clock;
    }

    @Override
    public List<String> findNamespaces() {
        Set<String> names = new TreeSet<>();
        Deque<Namespace> parents = new ArrayDeque<>(List.of(Namespace.empty()));
        while (!parents.isEmpty()) {
            Namespace parent = parents.removeFirst();
            for (Namespace child : ask(connection, () -> shelf.namespaces(parent))) {
                // Some servers do not know nested namespaces and answer the outermost ones again.
                if (isChild(parent, child) && names.add(String.join(".", child.levels()))) {
                    parents.addLast(child);
                }
            }
        }
        return List.copyOf(names);
    }

    private static boolean isChild(Namespace parent, Namespace child) {
        return child.length() == parent.length() + 1
                && List.of(child.levels())
                        .subList(0, parent.length())
                        .equals(List.of(parent.levels()));
    }

    @Override
    public List<TableName> findTables(String namespace) {
        return ask(path(namespace), () -> shelf.tables(namespace(namespace))).stream()
                .map(IcebergTables::nameOf)
                .distinct()
                .sorted(Comparator.comparing(TableName::table))
                .toList();
    }

    @Override
    public Map<TableName, String> findRevisions(String namespace) {
        Map<TableName, String> revisions = new HashMap<>();
        ask(path(namespace), () -> shelf.revisions(namespace(namespace)))
                .forEach((table, revision) -> revisions.put(nameOf(table), revision));
        return revisions;
    }

    @Override
    public TableState load(ConnectionId id, TableName table) {
        return ask(
                path(table.toString()),
                () -> TableReading.stateOf(id, table, read(table), clock.instant()));
    }

    /**
     * @throws ConnectorException as {@link #load}
     */
    TableMetadata loadMetadata(TableName table) {
        return ask(path(table.toString()), () -> read(table));
    }

    private TableMetadata read(TableName table) {
        return shelf.load(identifier(table));
    }

    private <T> T ask(String subject, Supplier<T> question) {
        return limit.call(
                subject,
                () -> {
                    try {
                        return question.get();
                    } catch (ConnectorException e) {
                        throw e;
                    } catch (RuntimeException e) {
                        throw new ConnectorException(failures.ofReading(subject, e), e);
                    }
                });
    }

    /** How people name something behind this connection. */
    String path(String name) {
        return connection + "/" + name;
    }

    static TableIdentifier identifier(TableName table) {
        return TableIdentifier.of(
                Namespace.of(table.namespace().toArray(String[]::new)), table.table());
    }

    private static TableName nameOf(TableIdentifier table) {
        return new TableName(List.of(table.namespace().levels()), table.name());
    }

    private static Namespace namespace(String dotted) {
        return Namespace.of(dotted.split("\\.", -1));
    }
}
