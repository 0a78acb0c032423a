package dev.lakewarden.governance.tasks;

import java.util.List;

/** The tasks that ended, of this and of earlier starts. */
public interface TaskHistory {
    /** How many are kept. */
    int KEPT = 1_000;

    void save(FinishedTask task);

    /** What ended last comes first. */
    List<FinishedTask> findLatest(int limit);
}
