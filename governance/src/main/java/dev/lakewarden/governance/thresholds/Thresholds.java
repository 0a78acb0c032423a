package dev.lakewarden.governance.thresholds;

import java.util.List;

/** The thresholds that were set. Every change is written to the audit log with it. */
public interface Thresholds {
    List<Threshold> findAll();

    /**
     * Sets it, or replaces the one of that scope and name.
     *
     * @throws dev.lakewarden.governance.failure.ConnectorException with {@code Missing} if the
     *     connection is gone
     */
    void set(Threshold threshold, String actor);

    /** Does nothing if there is none. */
    void clear(Scope scope, String name, String actor);
}
