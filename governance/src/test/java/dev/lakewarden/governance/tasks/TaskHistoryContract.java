package dev.lakewarden.governance.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;

/** What every {@link TaskHistory} promises. */
public abstract class TaskHistoryContract {
    protected abstract TaskHistory tasks();

    private static FinishedTask task(String id, int ended) {
        return new FinishedTask(
                id,
                "Scan",
                Work.State.FAILED,
                Instant.EPOCH,
                Instant.EPOCH.plusSeconds(ended),
                "One of three could not be reached");
    }

    @Test
    void whatEndedLastComesFirst() {
        tasks().save(task("a", 2));
        tasks().save(task("b", 3));
        tasks().save(task("c", 1));
        assertThat(tasks().findLatest(2)).containsExactly(task("b", 3), task("a", 2));
    }

    @Test
    void theOldestMakeRoom() {
        for (int i = 0; i < TaskHistory.KEPT + 3; i++) {
            tasks().save(task("t" + i, i));
        }
        assertThat(tasks().findLatest(TaskHistory.KEPT + 3))
                .hasSize(TaskHistory.KEPT)
                .doesNotContain(task("t2", 2))
                .contains(task("t3", 3));
    }
}
