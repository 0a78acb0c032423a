package dev.lakewarden.governance.buckets;

import dev.lakewarden.governance.connections.ConnectionId;

import java.time.Instant;
import java.util.List;

/** The reading half of an object store. Methods block: call them on a worker thread. */
public interface ObjectStore {
    /**
     * Every bucket we may see, sorted by name; the one bucket, where the connection names one.
     *
     * @param connection whose the buckets are
     * @param asOf when the reading began; the records say so
     * @throws dev.lakewarden.governance.failure.ConnectorException if they cannot be read
     *     completely; never a partial list
     */
    List<BucketState> findBuckets(ConnectionId connection, Instant asOf);
}
