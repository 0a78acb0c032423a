package dev.lakewarden.connectors.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lakewarden.governance.connections.TestReport;
import dev.lakewarden.governance.connections.TestStage;
import dev.lakewarden.governance.connections.TestStep;
import dev.lakewarden.governance.connections.TestStep.Outcome;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

class StagedTestTest {
    @Test
    void whatComesAfterAFailedStageIsNotRun() {
        List<TestStep> told = new ArrayList<>();
        Failure refused = new Failure.Unauthenticated("lake", "It does not know this token");
        TestReport report =
                new StagedTest(Instant.EPOCH, told::add)
                        .stage(TestStage.RESOLVE, () -> new Outcome.Passed("seen"))
                        .stage(TestStage.CONNECT, () -> new Outcome.Passed("seen"))
                        .notNeeded(TestStage.TLS, "plain http")
                        .stage(
                                TestStage.AUTHENTICATE,
                                () -> {
                                    throw new ConnectorException(refused);
                                })
                        .stage(
                                TestStage.AUTHORISE,
                                () -> {
                                    throw new AssertionError("must not run");
                                })
                        .notNeeded(TestStage.ANSWER, "never said")
                        .report();
        assertThat(report.steps()).isEqualTo(told);
        assertThat(report.failure()).contains(refused);
        assertThat(report.steps().subList(4, 6))
                .extracting(TestStep::outcome)
                .containsOnly(new Outcome.NotRun());
    }

    @Test
    void aCallThatTakesTooLongFailsInWordsAndIsInterrupted() {
        CountDownLatch interrupted = new CountDownLatch(1);
        TimeLimit limit = new TimeLimit(Duration.ofMillis(50));
        assertThatThrownBy(
                        () ->
                                limit.call(
                                        "lake",
                                        () -> {
                                            waitForInterrupt(interrupted);
                                            return "late";
                                        }))
                .isInstanceOfSatisfying(
                        ConnectorException.class,
                        e ->
                                assertThat(e.failure())
                                        .isEqualTo(
                                                new Failure.TimedOut(
                                                        "lake", "No answer within 50 ms")));
        org.assertj.core.api.Assertions.assertThatCode(interrupted::await)
                .doesNotThrowAnyException();
    }

    @Test
    void aChangeThatTakesTooLongHasAnUnknownOutcome() {
        TimeLimit limit = new TimeLimit(Duration.ofMillis(50));
        assertThatThrownBy(
                        () -> limit.change("lake", () -> waitForInterrupt(new CountDownLatch(1))))
                .isInstanceOfSatisfying(
                        ConnectorException.class,
                        e -> assertThat(e.failure()).isInstanceOf(Failure.OutcomeUnknown.class));
    }

    private static void waitForInterrupt(CountDownLatch interrupted) {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            interrupted.countDown();
            Thread.currentThread().interrupt();
        }
    }
}
