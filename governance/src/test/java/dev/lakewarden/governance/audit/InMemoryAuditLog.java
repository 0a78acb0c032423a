package dev.lakewarden.governance.audit;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** An audit log that lasts as long as its test. */
public final class InMemoryAuditLog implements AuditLog {
    private final InstantSource clock;
    private final List<AuditEntry> entries = new ArrayList<>();

    public InMemoryAuditLog(InstantSource clock) {
        this.clock = clock;
    }

    public InMemoryAuditLog() {
        this(InstantSource.system());
    }

    @Override
    public synchronized AuditEntry append(AuditEvent event) {
        AuditEntry entry = AuditChain.next(head(), clock.instant(), event);
        entries.add(entry);
        return entry;
    }

    @Override
    public synchronized List<AuditEntry> findLatest(int limit) {
        return entries.reversed().stream().limit(limit).toList();
    }

    @Override
    public synchronized AuditVerdict verify() {
        AuditCheck check = new AuditCheck();
        for (AuditEntry entry : entries) {
            if (!check.accepts(entry)) {
                return check.brokenAt(entry);
            }
        }
        return check.atEnd(head());
    }

    private AuditChain.Head head() {
        return entries.isEmpty() ? AuditChain.START : AuditChain.headAfter(entries.getLast());
    }
}
