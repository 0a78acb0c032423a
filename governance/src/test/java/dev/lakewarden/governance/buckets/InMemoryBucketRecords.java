package dev.lakewarden.governance.buckets;

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

/** Bucket records that last as long as their test. */
public final class InMemoryBucketRecords implements BucketRecords {
    private final Predicate<ConnectionId> known;
    private final Map<ConnectionId, List<BucketState>> states = new HashMap<>();

    /** Keeps the buckets of any connection. */
    public InMemoryBucketRecords() {
        this.known = _ -> true;
    }

    /** Keeps the buckets of these connections only, as the workspace does. */
    public InMemoryBucketRecords(Connections connections) {
        this.known = id -> connections.findAll().stream().map(Connection::id).anyMatch(id::equals);
    }

    @Override
    public synchronized List<BucketState> findAll() {
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
                                BucketState::connection,
                                BucketState::asOf,
                                BinaryOperator.maxBy(Comparator.naturalOrder())));
    }

    @Override
    public List<BucketState> findByConnection(ConnectionId connection) {
        return findAll().stream().filter(it -> it.connection().equals(connection)).toList();
    }

    @Override
    public Optional<BucketState> find(ConnectionId connection, String name) {
        return findByConnection(connection).stream()
                .filter(it -> it.name().equals(name))
                .findFirst();
    }

    @Override
    public List<BucketState> search(String text, int limit) {
        NameMatch match = new NameMatch(text);
        return findAll().stream()
                .filter(it -> match.of(it.name()).isPresent())
                .sorted(
                        Comparator.<BucketState>comparingInt(
                                        it -> match.of(it.name()).orElseThrow())
                                .thenComparing(BucketState::name))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized void replace(ConnectionId connection, Collection<BucketState> listed) {
        if (listed.stream().anyMatch(it -> !it.connection().equals(connection))) {
            throw new IllegalArgumentException("A bucket of another connection");
        }
        if (known.test(connection)) {
            states.put(connection, List.copyOf(listed));
        }
    }
}
