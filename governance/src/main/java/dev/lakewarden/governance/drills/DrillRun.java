package dev.lakewarden.governance.drills;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * How a drill went once.
 *
 * @param words the outcome in one sentence
 * @param document measurements and proof in the form that its page reads back
 */
public record DrillRun(
        UUID drill,
        Instant startedAt,
        Duration took,
        Outcome outcome,
        String words,
        String document) {
    public enum Outcome {
        MET,
        MISSED,
        FAILED
    }
}
