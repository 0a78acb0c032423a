package dev.lakewarden.governance.streams;

import dev.lakewarden.governance.connections.ConnectionId;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The latest record of every topic, so that the console opens with what it knew. */
public interface TopicRecords {
    /** In no particular order. */
    List<TopicState> findAll();

    /** When the youngest record of each connection was read; without those that have none. */
    Map<ConnectionId, Instant> findYoungest();

    List<TopicState> findByConnection(ConnectionId connection);

    Optional<TopicState> find(ConnectionId connection, String name);

    /**
     * Topics whose name contains the text, ignoring case; the best matches first: the name itself,
     * names that start with it, names that contain it. Empty for a blank text.
     */
    List<TopicState> search(String text, int limit);

    /**
     * Keeps what a complete listing of that connection holds, and forgets what it no longer holds.
     * Nothing is kept of a connection that is gone: a scan may end after its connection was
     * removed.
     *
     * @throws dev.lakewarden.governance.failure.ConnectorException if they are not kept
     * @throws IllegalArgumentException if a topic is of another connection
     */
    void replace(ConnectionId connection, Collection<TopicState> listed);
}
