package dev.lakewarden.governance.scan;

import dev.lakewarden.governance.failure.Failure;

import java.time.Instant;
import java.util.Optional;

/** How fresh what we hold of a connection is. */
public sealed interface SourceState {
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
     * Nothing was ever read.
     *
     * @param failure why, if it was tried
     */
    record NeverRead(Optional<Failure> failure) implements SourceState {}
}
