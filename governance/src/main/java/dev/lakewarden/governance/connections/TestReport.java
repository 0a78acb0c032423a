package dev.lakewarden.governance.connections;

import dev.lakewarden.governance.failure.Failure;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A whole connection test: every stage exactly once, in order. */
public record TestReport(Instant at, List<TestStep> steps) {
    public TestReport {
        steps = List.copyOf(steps);
        if (!steps.stream().map(TestStep::stage).toList().equals(List.of(TestStage.values()))) {
            throw new IllegalArgumentException(
                    "A test has every stage once and in order: " + steps);
        }
    }

    public Optional<TestStep> failedStep() {
        return steps.stream()
                .filter(step -> step.outcome() instanceof TestStep.Outcome.Failed)
                .findFirst();
    }

    public Optional<Failure> failure() {
        return failedStep()
                .map(TestStep::outcome)
                .map(outcome -> ((TestStep.Outcome.Failed) outcome).failure());
    }

    public Duration took() {
        return steps.stream().map(TestStep::took).reduce(Duration.ZERO, Duration::plus);
    }
}
