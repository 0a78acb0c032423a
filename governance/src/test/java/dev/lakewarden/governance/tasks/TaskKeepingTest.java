package dev.lakewarden.governance.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

class TaskKeepingTest {
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
    private static final InstantSource CLOCK = InstantSource.fixed(NOON);

    private final TaskHistory history = new InMemoryTaskHistory();
    private final Tasks tasks = new Tasks(Runnable::run, CLOCK);
    private final TaskKeeping keeping = new TaskKeeping(history, CLOCK);

    @Test
    void whateverEndsIsKeptWithHowItEnded() {
        keeping.listenTo(tasks);
        tasks.start("Refresh lake", work -> work.progress(1, 1, "sales.orders"));
        tasks.start(
                "Refresh shop",
                _ -> {
                    throw new ConnectorException(new Failure.Unreachable("shop", "It is down."));
                });

        assertThat(history.findLatest(10))
                .extracting(FinishedTask::title, FinishedTask::state, FinishedTask::words)
                .containsExactlyInAnyOrder(
                        tuple("Refresh lake", Work.State.DONE, "sales.orders"),
                        tuple("Refresh shop", Work.State.FAILED, "It is down."));
    }

    @Test
    void aCommandsWorkIsKeptToo() {
        keeping.ended(
                "Scan of lake",
                NOON.minusSeconds(9),
                Optional.of(new Failure.Cancelled("scan", "Ctrl+C was pressed.")));

        assertThat(history.findLatest(10))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.state()).isEqualTo(Work.State.CANCELLED);
                            assertThat(it.endedAt()).isEqualTo(NOON);
                        });
    }

    @Test
    void aHistoryThatCannotBeWrittenFailsNoTask() {
        new TaskKeeping(new Unwritable(), CLOCK).listenTo(tasks);

        tasks.start("Refresh lake", work -> work.progress(1, 1, ""));

        assertThat(tasks.rows()).extracting(Work.Row::state).containsExactly(Work.State.DONE);
    }

    private static final class Unwritable implements TaskHistory {
        @Override
        public void save(FinishedTask task) {
            throw new ConnectorException(new Failure.Refused("workspace", "It is full."));
        }

        @Override
        public List<FinishedTask> findLatest(int limit) {
            return List.of();
        }
    }
}
