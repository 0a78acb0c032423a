package dev.lakewarden.governance.connections;

import dev.lakewarden.governance.failure.Failure;

import java.time.Duration;

/** How one step of a connection test went. */
public record TestStep(TestStage stage, Outcome outcome, Duration took) {
    public sealed interface Outcome {
        /** {@code detail} says what was seen, such as {@code TLS 1.3} or {@code 12 namespaces}. */
        record Passed(String detail) implements Outcome {}

        /** This system has no such step, such as TLS for a local file. */
        record NotNeeded(String why) implements Outcome {}

        record Failed(Failure failure) implements Outcome {}

        /**
         * The answer that would have shown it did not come; a later step says what came instead.
         */
        record NotSeen(String why) implements Outcome {}

        /** An earlier step failed. */
        record NotRun() implements Outcome {}
    }
}
