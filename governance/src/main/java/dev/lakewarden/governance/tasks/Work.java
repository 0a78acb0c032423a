package dev.lakewarden.governance.tasks;

import java.time.Instant;
import java.util.OptionalDouble;

/**
 * Long work as whoever does it sees it: a place to report progress and to ask whether to stop. Safe
 * to use from any thread.
 */
public interface Work {
    /**
     * {@code done} of {@code total}, with what is being done now; a total of 0 or less means not
     * known.
     */
    void progress(long done, long total, String now);

    /**
     * Called between steps.
     *
     * @throws dev.lakewarden.governance.failure.ConnectorException with {@code Cancelled} once the
     *     person asked to stop
     */
    void stopIfCancelled();

    /** One row of the task drawer. */
    record Row(
            String id,
            String title,
            State state,
            OptionalDouble fraction,
            String now,
            Instant startedAt) {}

    enum State {
        RUNNING,
        CANCELLING,
        DONE,
        CANCELLED,
        FAILED
    }
}
