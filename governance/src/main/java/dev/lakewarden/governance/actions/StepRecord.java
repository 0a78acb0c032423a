package dev.lakewarden.governance.actions;

import java.time.Instant;

/** One step as the journal knows it. */
public record StepRecord(String title, Progress progress) {
    public sealed interface Progress {
        record NotStarted() implements Progress {}

        /** Started, and nobody wrote how it ended: it may or may not have been done. */
        record Started(Instant at) implements Progress {}

        record Finished(Instant startedAt, Instant endedAt, StepOutcome outcome)
                implements Progress {}
    }
}
