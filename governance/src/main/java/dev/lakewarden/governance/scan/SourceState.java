package dev.lakewarden.governance.scan;

import dev.lakewarden.governance.failure.Failure;

import java.time.Instant;
import java.util.Optional;

/** How fresh what we hold of a connection is. */
public sealed interface SourceState {
    /** When what we hold was read; empty if nothing was. */
    default Optional<Instant> readAt() {
        return switch (this) {
            case Live(var asOf) -> Optional.of(asOf);
            case Cached(var since, _) -> Optional.of(since);
            case Held(var since, _) -> since;
            case NeverRead _ -> Optional.empty();
        };
    }

    /** Why the last reading did not get there; empty if it did, or if there was none. */
    default Optional<Failure> failure() {
        return switch (this) {
            case Live _, Held _ -> Optional.empty();
            case Cached(_, var why) -> why;
            case NeverRead(var why) -> why;
        };
    }

    /** The last reading reached the system and listed it. */
    record Live(Instant asOf) implements SourceState {}

    /**
     * What we hold is from an earlier reading.
     *
     * @param since when that was
     * @param failure why the last reading did not get there; empty if there was none since this
     *     program started
     */
    record Cached(Instant since, Optional<Failure> failure) implements SourceState {}

    /**
     * It was left alone, since only a person can open it: nothing is known about the system itself.
     *
     * @param since when what we hold was read; empty if nothing was
     * @param because what the person would have to give, to follow {@code not asked:}
     */
    record Held(Optional<Instant> since, String because) implements SourceState {}

    /**
     * Nothing was ever read.
     *
     * @param failure why, if it was tried
     */
    record NeverRead(Optional<Failure> failure) implements SourceState {}
}
