package dev.lakewarden.viewmodels.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.tasks.FinishedTask;
import dev.lakewarden.governance.tasks.Tasks;
import dev.lakewarden.governance.tasks.Work;
import dev.lakewarden.viewmodels.times.TimeWords;
import dev.lakewarden.viewmodels.times.Timepiece;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalDouble;

class TasksViewModelTest {
    private final ObjectProperty<Instant> now = new SimpleObjectProperty<>(Instant.EPOCH);
    private final Deque<Runnable> paced = new ArrayDeque<>();
    private final Tasks tasks = new Tasks(Runnable::run, () -> Instant.EPOCH);
    private final TasksViewModel drawer = new TasksViewModel(tasks, paced::add, now);
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
    void whileNobodyKnowsHowMuchThereIsARowTellsHowLongItRuns() {
        tasks.start(
                "Refresh the estate",
                work -> {
                    work.progress(14, 0, "Waiting for silent-eu.");
                    paced.remove().run();
                    assertThat(drawer.longest().getValue()).map(TaskRow::percent).contains("0 s");
                    now.set(Instant.EPOCH.plusSeconds(12));
                    assertThat(drawer.longest().getValue()).map(TaskRow::percent).contains("12 s");
                    assertThat(drawer.longest().getValue())
                            .map(TaskRow::fraction)
                            .contains(OptionalDouble.empty());
                });
        assertThat(bell.history()).extracting(Notice::kind).containsExactly(Notice.Kind.DONE);
    }

    @Test
    void whatEndedBeforeThisWindowStandsAboveWithItsMomentUntilItIsDismissed() {
        FinishedTask earlier =
                new FinishedTask(
                        "1",
                        "Refresh the estate",
                        Work.State.FAILED,
                        Instant.parse("2026-03-16T10:00:00Z"),
                        Instant.parse("2026-03-16T10:01:00Z"),
                        "It is down.");
        Clock clock = Clock.fixed(Instant.parse("2026-03-17T10:00:00Z"), ZoneOffset.UTC);
        drawer.showEarlier(
                List.of(earlier), new Timepiece(clock, new ReadOnlyObjectWrapper<>(TimeWords.UTC)));
        tasks.start("Scan", _ -> {});
        paced.remove().run();
        assertThat(drawer.rows().get())
                .extracting(TaskRow::title)
                .containsExactly("Refresh the estate", "Scan");
        assertThat(drawer.rows().get().getFirst().detail())
                .startsWith("Failed. It is down. Ended 16 Mar");
        assertThat(bell.history()).extracting(Notice::title).containsExactly("Scan finished");

        drawer.stopOrDismiss(drawer.rows().get().getFirst());
        assertThat(drawer.rows().get()).extracting(TaskRow::title).containsExactly("Scan");
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
