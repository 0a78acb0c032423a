package dev.lakewarden.governance.connections;

import dev.lakewarden.governance.audit.AuditLog;
import dev.lakewarden.governance.audit.InMemoryAuditLog;

class InMemoryConnectionsTest extends ConnectionsContract {
    private final InMemoryAuditLog audit = new InMemoryAuditLog();
    private final InMemoryConnections connections = new InMemoryConnections(audit);

    @Override
    protected Connections connections() {
        return connections;
    }

    @Override
    protected AuditLog audit() {
        return audit;
    }
}
