package dev.lakewarden.governance.tables;

import dev.lakewarden.governance.connections.ConnectionId;

import java.util.List;

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
     * @throws dev.lakewarden.governance.failure.ConnectorException with {@code Missing} if it is
     *     gone, {@code Corrupt} if its metadata cannot be read
     */
    TableState load(ConnectionId connection, TableName table);
}
