package dev.lakewarden.governance.streams;

import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.streams.TopicState.Partitions;
import dev.lakewarden.governance.streams.TopicState.Purpose;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** A cluster that lasts as long as its test. */
public final class InMemoryStreamCluster implements StreamCluster {
    private record Stored(int made, Purpose purpose, int partitions) {}

    private final NavigableMap<String, Stored> topics = new TreeMap<>();
    private int made;

    public synchronized void create(String name, int partitions) {
        put(name, Purpose.DATA, partitions);
    }

    public synchronized void createInternal(String name) {
        put(name, Purpose.INTERNAL, 50);
    }

    private void put(String name, Purpose purpose, int partitions) {
        made++;
        topics.put(name, new Stored(made, purpose, partitions));
    }

    public synchronized void delete(String name) {
        topics.remove(name);
    }

    public synchronized Object everything() {
        return Map.copyOf(topics);
    }

    @Override
    public synchronized List<TopicState> findTopics(ConnectionId connection, Instant asOf) {
        return topics.entrySet().stream()
                .map(entry -> state(connection, entry.getKey(), entry.getValue(), asOf))
                .toList();
    }

    private static TopicState state(
            ConnectionId connection, String name, Stored stored, Instant asOf) {
        return new TopicState(
                connection,
                name,
                Optional.of("topic-" + stored.made()),
                stored.purpose(),
                new Partitions(stored.partitions(), 1, 0, 0),
                asOf,
                "memory");
    }
}
