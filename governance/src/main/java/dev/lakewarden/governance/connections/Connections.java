package dev.lakewarden.governance.connections;

import java.util.List;
import java.util.Optional;

/**
 * The connections of the workspace. Every change is written to the audit log in the same
 * transaction.
 */
public interface Connections {
    /** Sorted by name. */
    List<Connection> findAll();

    Optional<Connection> find(String name);

    /**
     * Adds it, or replaces the one with the same id.
     *
     * @throws dev.lakewarden.governance.failure.ConnectorException with {@code Conflict} if another
     *     has that name
     */
    void save(Connection connection, String actor);

    /**
     * Removes it with everything the workspace knows through it; does nothing if it is gone
     * already.
     */
    void remove(ConnectionId id, String actor);
}
