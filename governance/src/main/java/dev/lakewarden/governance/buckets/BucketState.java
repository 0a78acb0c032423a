package dev.lakewarden.governance.buckets;

import dev.lakewarden.governance.connections.ConnectionId;

import java.time.Instant;
import java.util.Optional;

/**
 * One bucket as the last listing saw it. What a store does not tell is empty.
 *
 * @param asOf when it was listed
 * @param readHow in a few words what was read, such as {@code list of buckets}
 */
public record BucketState(
        ConnectionId connection,
        String name,
        Optional<String> region,
        Optional<Instant> created,
        Instant asOf,
        String readHow) {
    public BucketState {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A bucket has a name");
        }
    }
}
