package dev.lakewarden.governance.audit;

import java.util.List;

/** What was done in this workspace, append only. */
public interface AuditLog {
    /**
     * Returns when the entry is durable.
     *
     * @throws dev.lakewarden.governance.failure.ConnectorException if it is not, with {@code
     *     Refused} if the workspace is open for reading only
     */
    AuditEntry append(AuditEvent event);

    /** The newest entries, newest first. */
    List<AuditEntry> findLatest(int limit);

    /** Walks the whole chain; blocks for as long as that takes. */
    AuditVerdict verify();
}
