package dev.lakewarden.viewmodels.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.tasks.Tasks;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

class TasksViewModelTest {
    private final Deque<Runnable> paced = new ArrayDeque<>();
    private final Tasks tasks = new Tasks(Runnable::run, () -> Instant.EPOCH);
    private final TasksViewModel drawer = new TasksViewModel(tasks, paced::add);
    private final NotificationsViewModel bell =
            new NotificationsViewModel(tasks, Runnable::run, () -> Instant.EPOCH);

    @Test
    void howeverFastTheWorkIsOneStepTakesItAll() {
        tasks.start(
                "Scan",
                work -> {
                    for (int at = 0; at < 10_000; at++) {
                        work.progress(at, 10_000, "table " + at);
                    }
                });
        assertThat(paced).hasSize(1);
        paced.remove().run();
        assertThat(drawer.rows().get())
                .singleElement()
                .satisfies(row -> assertThat(row.percent()).isEqualTo("100 %"));
    }

    @Test
    void anEndIsToldAndCounted() {
        tasks.start("Scan", _ -> {});
        assertThat(bell.history()).extracting(Notice::title).containsExactly("Scan finished");
        assertThat(bell.unseen().get()).isEqualTo(1);
        bell.seen();
        assertThat(bell.unseen().get()).isZero();
    }

    @Test
    void whoListensToTheNoticesIsNotForgottenByTheCollector() {
        assertThat(bell.history()).isSameAs(bell.history());
    }

    @Test
    void aFailureTellsWhyAndWhatToDo() {
        tasks.start(
                "Scan",
                _ -> {
                    throw new ConnectorException(
                            new Failure.Unreachable("nessie-eu", "The port is closed."));
                });
        assertThat(bell.history().getFirst().text()).startsWith("The port is closed. ");
    }

    @Test
    void whatThePersonStoppedIsNotToldAgain() {
        tasks.start(
                "Scan",
                _ -> {
                    throw new ConnectorException(new Failure.Cancelled("Scan", "Stopped."));
                });
        assertThat(bell.history()).isEmpty();
    }
}
