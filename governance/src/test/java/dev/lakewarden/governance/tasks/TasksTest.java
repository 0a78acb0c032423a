package dev.lakewarden.governance.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;

class TasksTest {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Tasks tasks = new Tasks(waiting::add, () -> Instant.EPOCH);

    private void runAll() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    @Test
    void whatIsDoneSaysSoAndIsFull() {
        tasks.start("Scan", work -> work.progress(1, 4, "first"));
        runAll();
        assertThat(tasks.rows())
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.state()).isEqualTo(Work.State.DONE);
                            assertThat(row.fraction()).hasValue(1);
                        });
    }

    @Test
    void aCancelledTaskStopsAtItsNextStep() {
        List<String> steps = new ArrayList<>();
        String id =
                tasks.start(
                        "Scan",
                        work -> {
                            steps.add("one");
                            work.stopIfCancelled();
                            steps.add("two");
                        });
        tasks.cancel(id);
        runAll();
        assertThat(steps).containsExactly("one");
        assertThat(tasks.rows().getFirst().state()).isEqualTo(Work.State.CANCELLED);
    }

    @Test
    void progressAfterACancelDoesNotForgetIt() {
        List<Work.State> seen = new ArrayList<>();
        String[] id = new String[1];
        id[0] =
                tasks.start(
                        "Scan",
                        work -> {
                            tasks.cancel(id[0]);
                            work.progress(1, 2, "still here");
                            seen.add(tasks.rows().getFirst().state());
                        });
        runAll();
        assertThat(seen).containsExactly(Work.State.CANCELLING);
    }

    @Test
    void aFailureIsToldOnceWithItsKind() {
        List<Tasks.Ended> told = new ArrayList<>();
        tasks.onEnd(told::add);
        Failure failure = new Failure.Unreachable("nessie-eu", "No answer.");
        tasks.start(
                "Scan",
                _ -> {
                    throw new ConnectorException(failure);
                });
        runAll();
        assertThat(told)
                .singleElement()
                .satisfies(ended -> assertThat(ended.failure()).contains(failure));
        assertThat(tasks.rows().getFirst().state()).isEqualTo(Work.State.FAILED);
    }

    @Test
    void aBugOfOursDoesNotLeaveTheRowBusy() {
        tasks.start(
                "Scan",
                _ -> {
                    throw new IllegalStateException("bug");
                });
        runAll();
        assertThat(tasks.rows().getFirst().state()).isEqualTo(Work.State.FAILED);
    }

    @Test
    void onlyWhatIsOverCanBeDismissed() {
        String running = tasks.start("Scan", _ -> {});
        tasks.dismiss(running);
        assertThat(tasks.rows()).hasSize(1);
        runAll();
        tasks.dismiss(running);
        assertThat(tasks.rows()).isEmpty();
    }

    @Test
    void whatIsStartedWhileTheWindowClosesIsCancelled() {
        Tasks closing =
                new Tasks(
                        _ -> {
                            throw new RejectedExecutionException("Closed");
                        },
                        () -> Instant.EPOCH);
        closing.start("Scan", _ -> {});
        assertThat(closing.rows())
                .extracting(Work.Row::state)
                .containsExactly(Work.State.CANCELLED);
    }
}
