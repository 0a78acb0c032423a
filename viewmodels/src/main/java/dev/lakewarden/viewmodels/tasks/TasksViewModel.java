package dev.lakewarden.viewmodels.tasks;

import dev.lakewarden.governance.tasks.FinishedTask;
import dev.lakewarden.governance.tasks.Tasks;
import dev.lakewarden.governance.tasks.Work;
import dev.lakewarden.viewmodels.times.Timepiece;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** The rows of the task drawer. They move at most four times a second however fast the work is. */
public final class TasksViewModel {
    private final Tasks tasks;
    private final Executor pacedUi;
    private final ObservableValue<Instant> now;
    private List<TaskRow> earlier = List.of();
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final ReadOnlyObjectWrapper<List<TaskRow>> rows =
            new ReadOnlyObjectWrapper<>(List.of());

    /**
     * @param pacedUi runs on the FX thread a quarter of a second after it was asked; what happens
     *     meanwhile is taken in the same step
     * @param now ticks on the FX thread
     */
    public TasksViewModel(Tasks tasks, Executor pacedUi, ObservableValue<Instant> now) {
        this.tasks = tasks;
        this.pacedUi = pacedUi;
        this.now = now;
        now.subscribe((_, _) -> ticked());
        tasks.onChange(this::changed);
    }

    private void changed() {
        if (waiting.compareAndSet(false, true)) {
            pacedUi.execute(
                    () -> {
                        waiting.set(false);
                        refresh();
                    });
        }
    }

    private void ticked() {
        if (rows.get().stream().anyMatch(TaskRow::tellsItsTime)) {
            refresh();
        }
    }

    private void refresh() {
        Instant moment = now.getValue();
        rows.set(
                Stream.concat(
                                earlier.stream(),
                                tasks.rows().stream().map(row -> TaskRow.of(row, moment)))
                        .toList());
    }

    /** What ended before this window, the newest first; it stands above what this window does. */
    public void showEarlier(List<FinishedTask> ended, Timepiece time) {
        earlier =
                ended.reversed().stream()
                        .map(task -> TaskRow.ofEarlier(task, time.moment(task.endedAt())))
                        .toList();
        refresh();
    }

    public ReadOnlyObjectProperty<List<TaskRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    public ObservableValue<Long> running() {
        return rows.map(now -> now.stream().filter(TaskRow::isRunning).count());
    }

    /** What the closed drawer says beside the count: the longest task that runs. */
    public ObservableValue<Optional<TaskRow>> longest() {
        return rows.map(now -> now.stream().filter(TaskRow::isRunning).findFirst());
    }

    /** {@code 1 running}, {@code 3 running}, {@code none running}. */
    public ObservableValue<String> summary() {
        return running().map(count -> count == 0 ? "none running" : count + " running");
    }

    /** Stops a task that runs, dismisses one that is over. */
    public void stopOrDismiss(TaskRow row) {
        if (row.isRunning()) {
            tasks.cancel(row.id());
        } else if (earlier.contains(row)) {
            earlier = earlier.stream().filter(one -> !one.equals(row)).toList();
            refresh();
        } else {
            tasks.dismiss(row.id());
        }
    }

    public void dismissAllOver() {
        earlier = List.of();
        refresh();
        tasks.rows().stream()
                .filter(row -> !TaskRow.isRunning(row))
                .map(Work.Row::id)
                .forEach(tasks::dismiss);
    }
}
