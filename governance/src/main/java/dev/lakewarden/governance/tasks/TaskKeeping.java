package dev.lakewarden.governance.tasks;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/** Writes down how long work ended, so that its history survives a restart. */
public final class TaskKeeping {
    private static final Logger LOG = System.getLogger(TaskKeeping.class.getName());

    private final TaskHistory history;
    private final InstantSource clock;

    public TaskKeeping(TaskHistory history, InstantSource clock) {
        this.history = history;
        this.clock = clock;
    }

    /** From now on keeps whatever ends there. */
    public void listenTo(Tasks tasks) {
        tasks.onEnd(ended -> keep(finished(ended)));
    }

    /** Work that had no row: that of a command. */
    public void ended(String title, Instant startedAt, Optional<Failure> failure) {
        keep(
                new FinishedTask(
                        UUID.randomUUID().toString(),
                        title,
                        state(failure),
                        startedAt,
                        clock.instant(),
                        failure.map(Failure::because).orElse("")));
    }

    private FinishedTask finished(Tasks.Ended ended) {
        return new FinishedTask(
                ended.row().id(),
                ended.row().title(),
                ended.row().state(),
                ended.row().startedAt(),
                clock.instant(),
                ended.failure().map(Failure::because).orElse(ended.row().now()));
    }

    private static Work.State state(Optional<Failure> failure) {
        return failure.map(
                        why ->
                                why instanceof Failure.Cancelled
                                        ? Work.State.CANCELLED
                                        : Work.State.FAILED)
                .orElse(Work.State.DONE);
    }

    /** The work is done either way; that it ended is not worth a second failure. */
    private void keep(FinishedTask task) {
        try {
            history.save(task);
        } catch (ConnectorException e) {
            LOG.log(Level.WARNING, "The end of a task was not written down: " + task.title(), e);
        }
    }
}
