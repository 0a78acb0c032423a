package dev.lakewarden.governance.streams;

import dev.lakewarden.governance.assets.NameMatch;
import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.connections.Connections;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Topic records that last as long as their test. */
public final class InMemoryTopicRecords implements TopicRecords {
    private final Predicate<ConnectionId> known;
    private final Map<ConnectionId, List<TopicState>> states = new HashMap<>();

    /** Keeps the topics of any connection. */
    public InMemoryTopicRecords() {
        this.known = _ -> true;
    }

    /** Keeps the topics of these connections only, as the workspace does. */
    public InMemoryTopicRecords(Connections connections) {
        this.known = id -> connections.findAll().stream().map(Connection::id).anyMatch(id::equals);
    }

    @Override
    public synchronized List<TopicState> findAll() {
        return states.values().stream()
                .flatMap(List::stream)
                .filter(it -> known.test(it.connection()))
                .toList();
    }

    @Override
    public Map<ConnectionId, Instant> findYoungest() {
        return findAll().stream()
                .collect(
                        Collectors.toMap(
                                TopicState::connection,
                                TopicState::asOf,
                                BinaryOperator.maxBy(Comparator.naturalOrder())));
    }

    @Override
    public List<TopicState> findByConnection(ConnectionId connection) {
        return findAll().stream().filter(it -> it.connection().equals(connection)).toList();
    }

    @Override
    public Optional<TopicState> find(ConnectionId connection, String name) {
        return findByConnection(connection).stream()
                .filter(it -> it.name().equals(name))
                .findFirst();
    }

    @Override
    public List<TopicState> search(String text, int limit) {
        NameMatch match = new NameMatch(text);
        return findAll().stream()
                .filter(it -> match.of(it.name()).isPresent())
                .sorted(
                        Comparator.<TopicState>comparingInt(it -> match.of(it.name()).orElseThrow())
                                .thenComparing(TopicState::name))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized void replace(ConnectionId connection, Collection<TopicState> listed) {
        if (listed.stream().anyMatch(it -> !it.connection().equals(connection))) {
            throw new IllegalArgumentException("A topic of another connection");
        }
        if (known.test(connection)) {
            states.put(connection, List.copyOf(listed));
        }
    }
}
