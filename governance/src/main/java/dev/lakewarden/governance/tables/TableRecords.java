package dev.lakewarden.governance.tables;

import dev.lakewarden.governance.connections.ConnectionId;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The latest record of every table, so that the console opens with what it knew. */
public interface TableRecords {
    List<TableState> findAll();

    List<TableState> findByConnection(ConnectionId connection);

    Optional<TableState> find(ConnectionId connection, TableName name);

    /**
     * Tables whose name, location or a column contains the text, ignoring case; the best matches
     * first.
     */
    List<TableState> search(String text, int limit);

    void save(Collection<TableState> states);

    /** Forgets the tables of that connection that a complete listing no longer holds. */
    void retain(ConnectionId connection, Collection<TableName> listed);
}
