package dev.lakewarden.connectors.probe;

import dev.lakewarden.governance.connections.TestReport;
import dev.lakewarden.governance.connections.TestStage;
import dev.lakewarden.governance.connections.TestStep;
import dev.lakewarden.governance.connections.TestStep.Outcome;
import dev.lakewarden.governance.failure.ConnectorException;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A connection test under way: performs stage after stage, times each, tells it as it ends, and
 * performs nothing more after one failed.
 *
 * <p>Call {@link #stage} once for each {@link TestStage}, in their order.
 */
public final class StagedTest {
    private final Instant at;
    private final Consumer<TestStep> progress;
    private final List<TestStep> steps = new ArrayList<>();
    private boolean failed;
    private Duration waited = Duration.ZERO;

    public StagedTest(Instant at, Consumer<TestStep> progress) {
        this.at = at;
        this.progress = progress;
    }

    /** A {@link ConnectorException} out of {@code work} is the stage's failure. */
    public StagedTest stage(TestStage stage, Supplier<Outcome> work) {
        long start = System.nanoTime();
        Outcome outcome = failed ? new Outcome.NotRun() : outcomeOf(work);
        Duration took = failed ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - start);
        failed |= outcome instanceof Outcome.Failed;
        TestStep step = new TestStep(stage, outcome, ofThat(outcome, took));
        steps.add(step);
        progress.accept(step);
        return this;
    }

    /** What a stage waited for and did not need belongs to the stage that does. */
    private Duration ofThat(Outcome outcome, Duration took) {
        Duration all = waited.plus(took);
        boolean counts = outcome instanceof Outcome.Passed || outcome instanceof Outcome.Failed;
        waited = counts ? Duration.ZERO : all;
        return counts ? all : Duration.ZERO;
    }

    public StagedTest notNeeded(TestStage stage, String why) {
        return stage(stage, () -> new Outcome.NotNeeded(why));
    }

    public TestReport report() {
        return new TestReport(at, steps);
    }

    private static Outcome outcomeOf(Supplier<Outcome> work) {
        try {
            return work.get();
        } catch (ConnectorException e) {
            return new Outcome.Failed(e.failure());
        }
    }
}
