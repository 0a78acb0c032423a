package dev.lakewarden.viewmodels.estate;

import dev.lakewarden.governance.buckets.BucketState;
import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.scan.SourceState;
import dev.lakewarden.governance.streams.TopicState;
import dev.lakewarden.governance.tables.TableState;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything the workspace holds about the estate, as read at one moment. */
public record EstateReading(
        List<Connection> connections,
        List<TableState> tables,
        List<TopicState> topics,
        List<BucketState> buckets,
        Map<ConnectionId, SourceState> states) {
    public static final EstateReading NOTHING = new EstateReading(List.of(), List.of(), Map.of());

    public EstateReading {
        connections = List.copyOf(connections);
        tables = List.copyOf(tables);
        topics = List.copyOf(topics);
        buckets = List.copyOf(buckets);
        states = Map.copyOf(states);
    }

    /** Of an estate that holds tables and nothing else. */
    public EstateReading(
            List<Connection> connections,
            List<TableState> tables,
            Map<ConnectionId, SourceState> states) {
        this(connections, tables, List.of(), List.of(), states);
    }

    /** Equal only to itself: nothing is to compare 100,000 tables on the FX thread. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** Whether nothing moved since; says no rather than compare table by table. */
    boolean isSameAs(EstateReading before) {
        return !before.equals(NOTHING)
                && tables == before.tables
                && topics == before.topics
                && buckets == before.buckets
                && connections.equals(before.connections)
                && states.equals(before.states);
    }

    /** The connection of that name. */
    public Optional<Connection> find(String name) {
        return connections.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    SourceState state(Connection connection) {
        return states.getOrDefault(connection.id(), new SourceState.NeverRead(Optional.empty()));
    }

    /** Whether it answered the last time that it was asked. */
    boolean isUp(Connection connection) {
        return state(connection) instanceof SourceState.Live;
    }

    /** Whether the last attempt to reach it failed. */
    public boolean isDown(Connection connection) {
        return state(connection).failure().isPresent();
    }
}
