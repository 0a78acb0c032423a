package dev.lakewarden.governance.scan;

import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.failure.Failure;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The last outcome of reading each connection. Safe to use from any thread. */
public final class SourceStates {
    private final Map<ConnectionId, SourceState> states = new ConcurrentHashMap<>();

    /** Knows nothing yet. */
    public SourceStates() {}

    /** Starts from what the workspace kept: as old as its youngest record, and not tried yet. */
    public static SourceStates of(Map<ConnectionId, Instant> youngest) {
        SourceStates states = new SourceStates();
        youngest.forEach(
                (connection, asOf) ->
                        states.states.put(
                                connection, new SourceState.Cached(asOf, Optional.empty())));
        return states;
    }

    public SourceState find(ConnectionId connection) {
        return states.getOrDefault(connection, new SourceState.NeverRead(Optional.empty()));
    }

    /**
     * Another process may have read some since: what we hold is as young as the youngest record.
     * Why we did not get there ourselves stands until we do.
     */
    public void seen(Map<ConnectionId, Instant> youngest) {
        youngest.forEach(
                (connection, asOf) ->
                        states.compute(
                                connection,
                                (_, before) ->
                                        since(before).filter(at -> !at.isBefore(asOf)).isPresent()
                                                ? before
                                                : younger(before, asOf)));
    }

    private static SourceState younger(@Nullable SourceState before, Instant asOf) {
        return switch (before) {
            case SourceState.Live _ -> new SourceState.Live(asOf);
            case SourceState.Cached(_, var why) -> new SourceState.Cached(asOf, why);
            case SourceState.Held(_, var because) ->
                    new SourceState.Held(Optional.of(asOf), because);
            case SourceState.NeverRead(var why) -> new SourceState.Cached(asOf, why);
            case null -> new SourceState.Cached(asOf, Optional.empty());
        };
    }

    void reached(ConnectionId connection, Instant asOf) {
        states.put(connection, new SourceState.Live(asOf));
    }

    /** What was read before stays what we hold, however often a later reading fails. */
    void notReached(ConnectionId connection, Failure failure) {
        states.compute(
                connection,
                (_, before) ->
                        since(before)
                                .<SourceState>map(
                                        at -> new SourceState.Cached(at, Optional.of(failure)))
                                .orElseGet(() -> new SourceState.NeverRead(Optional.of(failure))));
    }

    void held(ConnectionId connection, String because) {
        states.compute(connection, (_, before) -> new SourceState.Held(since(before), because));
    }

    /** Forgets connections that are no longer there. */
    public void retain(Collection<ConnectionId> connections) {
        states.keySet().retainAll(connections);
    }

    private static Optional<Instant> since(@Nullable SourceState state) {
        return state == null ? Optional.empty() : state.readAt();
    }
}
