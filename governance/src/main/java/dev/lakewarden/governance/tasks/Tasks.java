package dev.lakewarden.governance.tasks;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

/**
 * Long work as rows: each job runs on a worker thread, reports progress and can be asked to stop.
 * What is over stays until it is dismissed. Safe to use from any thread.
 */
public final class Tasks {
    /** What is to be done. Whatever it throws becomes the failure of its row. */
    public interface Job {
        void run(Work work);
    }

    /** A task that is over, with why it failed if it did. */
    public record Ended(Work.Row row, Optional<Failure> failure) {}

    private static final Logger LOG = System.getLogger(Tasks.class.getName());

    private final Executor workers;
    private final InstantSource clock;
    private final Map<String, RunningTask> tasks = new ConcurrentHashMap<>();
    private final List<Runnable> onChange = new CopyOnWriteArrayList<>();
    private final List<Consumer<Ended>> onEnd = new CopyOnWriteArrayList<>();

    public Tasks(Executor workers, InstantSource clock) {
        this.workers = workers;
        this.clock = clock;
    }

    /** Starts it at once and answers the id of its row. */
    public String start(String title, Job job) {
        RunningTask task =
                new RunningTask(
                        UUID.randomUUID().toString(), title, clock.instant(), this::changed);
        tasks.put(task.id(), task);
        changed();
        try {
            workers.execute(() -> run(task, job));
        } catch (RejectedExecutionException e) {
            // The window that wanted it is closing.
            LOG.log(Level.DEBUG, title, e);
            task.end(Optional.of(new Failure.Cancelled(title, "The window was closed.")));
        }
        return task.id();
    }

    private void run(RunningTask task, Job job) {
        Optional<Failure> failure = Optional.empty();
        try {
            job.run(task);
        } catch (ConnectorException e) {
            LOG.log(Level.WARNING, task.row().title(), e);
            failure = Optional.of(e.failure());
        } catch (RuntimeException e) {
            // Without an end the row would stay busy for ever.
            LOG.log(Level.ERROR, task.row().title(), e);
            failure =
                    Optional.of(
                            new Failure.Defect(
                                    task.row().title(), "Lakewarden did not expect this."));
        }
        Work.Row row = task.end(failure);
        Ended ended = new Ended(row, failure);
        onEnd.forEach(listener -> listener.accept(ended));
        changed();
    }

    /** Asks it to stop at its next step; does nothing if it is over. */
    public void cancel(String id) {
        Optional.ofNullable(tasks.get(id)).ifPresent(RunningTask::cancel);
    }

    public void cancelAll() {
        tasks.values().forEach(RunningTask::cancel);
    }

    /** Takes a row that is over out of the list; one that runs stays. */
    public void dismiss(String id) {
        tasks.computeIfPresent(id, (_, task) -> task.isOver() ? null : task);
        changed();
    }

    /** Every row, the oldest first. */
    public List<Work.Row> rows() {
        List<Work.Row> rows = new ArrayList<>();
        tasks.values().forEach(task -> rows.add(task.row()));
        rows.sort(Comparator.comparing(Work.Row::startedAt).thenComparing(Work.Row::id));
        return rows;
    }

    /** Called from worker threads whenever a row moved; must return quickly. */
    public void onChange(Runnable listener) {
        onChange.add(listener);
    }

    /** Called once for each task, from its worker thread, when it is over. */
    public void onEnd(Consumer<Ended> listener) {
        onEnd.add(listener);
    }

    private void changed() {
        onChange.forEach(Runnable::run);
    }
}
