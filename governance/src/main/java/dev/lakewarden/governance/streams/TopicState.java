package dev.lakewarden.governance.streams;

import dev.lakewarden.governance.connections.ConnectionId;

import java.time.Instant;
import java.util.Optional;

/**
 * One topic as the last listing saw it.
 *
 * @param id what the cluster calls it, another one after it was deleted and made again; empty where
 *     the cluster gives none
 * @param asOf when it was listed
 * @param readHow in a few words what was read, such as {@code topic metadata}
 */
public record TopicState(
        ConnectionId connection,
        String name,
        Optional<String> id,
        Purpose purpose,
        Partitions partitions,
        Instant asOf,
        String readHow) {
    /** Whom a topic is for. */
    public enum Purpose {
        /** What people and programs write and read. */
        DATA,
        /** What the cluster keeps for itself, such as the offsets of consumers. */
        INTERNAL
    }

    /**
     * How the topic is spread, and whether all of it is there.
     *
     * @param replicas how many copies each partition is meant to have; the fewest, where partitions
     *     differ
     * @param underReplicated partitions with fewer copies in step than that
     * @param leaderless partitions that nobody can write to or read from now
     */
    public record Partitions(int count, int replicas, int underReplicated, int leaderless) {
        public Partitions {
            if (count < 0 || replicas < 0 || underReplicated < 0 || leaderless < 0) {
                throw new IllegalArgumentException(
                        "Not partitions: %d, %d, %d, %d"
                                .formatted(count, replicas, underReplicated, leaderless));
            }
        }
    }

    public TopicState {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A topic has a name");
        }
    }
}
