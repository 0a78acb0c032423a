package dev.lakewarden.store.audit;

import dev.lakewarden.governance.audit.AuditChain;
import dev.lakewarden.governance.audit.AuditEntry;
import dev.lakewarden.governance.audit.AuditEvent;
import dev.lakewarden.store.database.Nanos;
import dev.lakewarden.store.database.Session;

import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Extends the chain inside a transaction of a repository, so that a change and its entry are kept
 * together or not at all. The head is read under the write lock: two processes cannot fork it.
 */
public final class AuditTrail {
    private final InstantSource clock;

    public AuditTrail(InstantSource clock) {
        this.clock = clock;
    }

    public AuditEntry append(Session session, AuditEvent event) throws SQLException {
        // What is hashed is what is read back: an instant that the file cannot keep would break it.
        Instant now = Nanos.instant(Nanos.of(clock.instant()));
        AuditEntry entry = AuditChain.next(head(session), now, event);
        session.change(
                "INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?)",
                entry.sequence(),
                Nanos.of(now),
                event.actor(),
                event.action(),
                event.subject(),
                event.detail(),
                entry.hash());
        session.change(
                "UPDATE audit_head SET sequence = ?, hash = ?", entry.sequence(), entry.hash());
        return entry;
    }

    static AuditChain.Head head(Session session) throws SQLException {
        return session.first(
                        "SELECT sequence, hash FROM audit_head",
                        row -> new AuditChain.Head(row.getLong(1), row.getString(2)))
                .orElse(AuditChain.START);
    }
}
