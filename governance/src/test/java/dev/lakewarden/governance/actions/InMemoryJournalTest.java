package dev.lakewarden.governance.actions;

import dev.lakewarden.governance.audit.AuditLog;
import dev.lakewarden.governance.audit.InMemoryAuditLog;

import java.time.InstantSource;

class InMemoryJournalTest extends JournalContract {
    private final InMemoryAuditLog audit = new InMemoryAuditLog();
    private final InMemoryJournal journal = new InMemoryJournal(audit, InstantSource.system());

    @Override
    protected Journal journal() {
        return journal;
    }

    @Override
    protected AuditLog audit() {
        return audit;
    }
}
