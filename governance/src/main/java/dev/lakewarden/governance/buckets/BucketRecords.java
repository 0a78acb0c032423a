package dev.lakewarden.governance.buckets;

import dev.lakewarden.governance.connections.ConnectionId;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The latest record of every bucket, so that the console opens with what it knew. */
public interface BucketRecords {
    /** In no particular order. */
    List<BucketState> findAll();

    /** When the youngest record of each connection was read; without those that have none. */
    Map<ConnectionId, Instant> findYoungest();

    List<BucketState> findByConnection(ConnectionId connection);

    Optional<BucketState> find(ConnectionId connection, String name);

    /**
     * Buckets whose name contains the text, ignoring case; the best matches first: the name itself,
     * names that start with it, names that contain it. Empty for a blank text.
     */
    List<BucketState> search(String text, int limit);

    /**
     * Keeps what a complete listing of that connection holds, and forgets what it no longer holds.
     * Nothing is kept of a connection that is gone: a scan may end after its connection was
     * removed.
     *
     * @throws dev.lakewarden.governance.failure.ConnectorException if they are not kept
     * @throws IllegalArgumentException if a bucket is of another connection
     */
    void replace(ConnectionId connection, Collection<BucketState> listed);
}
