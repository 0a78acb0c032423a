package dev.lakewarden.governance.audit;

class InMemoryAuditLogTest extends AuditLogContract {
    private final InMemoryAuditLog audit = new InMemoryAuditLog();

    @Override
    protected AuditLog audit() {
        return audit;
    }
}
