package dev.lakewarden.governance.tables;

import dev.lakewarden.governance.connections.ConnectionId;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The latest record of every table, so that the console opens with what it knew. */
public interface TableRecords {
    /** In no particular order: a list of 100,000 is sorted by whoever shows it. */
    List<TableState> findAll();

    /** When the youngest record of each connection was read; without those that have none. */
    Map<ConnectionId, Instant> findYoungest();

    List<TableState> findByConnection(ConnectionId connection);

    Optional<TableState> find(ConnectionId connection, TableName name);

    /**
     * Tables whose name, location or a column contains the text, ignoring case; the best matches
     * first: the name itself, names that start with it, names that contain it, columns, locations.
     * Empty for a blank text.
     */
    List<TableState> search(String text, int limit);

    /**
     * Adds them or replaces what was known. Those of a connection that is gone are left out: a scan
     * may end after its connection was removed.
     *
     * @throws dev.lakewarden.governance.failure.ConnectorException if they are not kept
     */
    void save(Collection<TableState> states);

    /** Forgets the tables of that connection that a complete listing no longer holds. */
    void retain(ConnectionId connection, Collection<TableName> listed);
}
