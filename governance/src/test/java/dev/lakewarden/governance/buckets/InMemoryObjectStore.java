package dev.lakewarden.governance.buckets;

import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** A store that lasts as long as its test. */
public final class InMemoryObjectStore implements ObjectStore {
    private final NavigableMap<String, Instant> buckets = new TreeMap<>();

    public synchronized void create(String name) {
        buckets.put(name, Instant.EPOCH);
    }

    public synchronized void delete(String name) {
        buckets.remove(name);
    }

    public synchronized Object everything() {
        return List.copyOf(buckets.entrySet());
    }

    /** The same store for a connection that names one bucket. */
    public ObjectStore naming(String bucket) {
        return (connection, asOf) -> {
            List<BucketState> found =
                    findBuckets(connection, asOf).stream()
                            .filter(it -> it.name().equals(bucket))
                            .toList();
            if (found.isEmpty()) {
                throw new ConnectorException(new Failure.Missing(bucket, "No such bucket"));
            }
            return found;
        };
    }

    @Override
    public synchronized List<BucketState> findBuckets(ConnectionId connection, Instant asOf) {
        return buckets.entrySet().stream()
                .map(
                        entry ->
                                new BucketState(
                                        connection,
                                        entry.getKey(),
                                        Optional.of("eu-west-1"),
                                        Optional.of(entry.getValue()),
                                        asOf,
                                        "memory"))
                .toList();
    }
}
