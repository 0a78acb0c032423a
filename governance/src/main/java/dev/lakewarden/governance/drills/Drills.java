package dev.lakewarden.governance.drills;

import java.util.List;
import java.util.UUID;

/** The drills of the workspace and their runs. Changes are written to the audit log with them. */
public interface Drills {
    /** Sorted by name. */
    List<Drill> findAll();

    /**
     * Adds it, or replaces the one with the same id.
     *
     * @throws dev.lakewarden.governance.failure.ConnectorException with {@code Missing} if the
     *     connection is gone
     */
    void save(Drill drill, String actor);

    /** With its runs; the audit log keeps that they were. */
    void remove(UUID drill, String actor);

    /**
     * @throws dev.lakewarden.governance.failure.ConnectorException with {@code Missing} if there is
     *     no such drill
     */
    void ran(DrillRun run, String actor);

    /** The newest first. */
    List<DrillRun> findRuns(UUID drill, int limit);
}
