package dev.lakewarden.governance.connections;

import dev.lakewarden.governance.audit.AuditEntry;
import dev.lakewarden.governance.audit.AuditEvent;
import dev.lakewarden.governance.audit.AuditLog;
import dev.lakewarden.governance.audit.AuditVerdict;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import java.util.List;

/** Takes nothing any more, as on a full disk. */
final class FullAuditLog implements AuditLog {
    @Override
    public AuditEntry append(AuditEvent event) {
        throw new ConnectorException(new Failure.Refused("audit log", "The disk is full."));
    }

    @Override
    public List<AuditEntry> findLatest(int limit) {
        return List.of();
    }

    @Override
    public AuditVerdict verify() {
        throw new ConnectorException(new Failure.Refused("audit log", "The disk is full."));
    }
}
