package dev.lakewarden.governance.tables;

import dev.lakewarden.governance.connections.ConnectionId;

import java.util.List;
import java.util.Map;

/** The reading half of a table catalog. Methods block: call them on a worker thread. */
public interface TableCatalog {
    /**
     * Every namespace, nested ones as their own entry, in dotted form, sorted.
     *
     * @throws dev.lakewarden.governance.failure.ConnectorException if they cannot be read
     *     completely; never a partial list
     */
    List<String> findNamespaces();

    /**
     * The tables of one namespace, sorted.
     *
     * @throws dev.lakewarden.governance.failure.ConnectorException if they cannot be read
     *     completely, with {@code Missing} if there is no such namespace
     */
    List<TableName> findTables(String namespace);

    /**
     * The revisions that tables of this namespace are at now, as far as the catalog tells them
     * without reading each table; a table that is not in it has to be loaded to know.
     *
     * @throws dev.lakewarden.governance.failure.ConnectorException as {@link #findTables}
     */
    default Map<TableName, String> findRevisions(String namespace) {
        return Map.of();
    }

    /**
     * @throws dev.lakewarden.governance.failure.ConnectorException with {@code Missing} if it is
     *     gone, {@code Corrupt} if its metadata cannot be read
     */
    TableState load(ConnectionId connection, TableName table);
}
