package dev.lakewarden.store.audit;

import dev.lakewarden.governance.audit.AuditCheck;
import dev.lakewarden.governance.audit.AuditEntry;
import dev.lakewarden.governance.audit.AuditEvent;
import dev.lakewarden.governance.audit.AuditLog;
import dev.lakewarden.governance.audit.AuditVerdict;
import dev.lakewarden.store.database.Database;
import dev.lakewarden.store.database.Nanos;
import dev.lakewarden.store.database.Session;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** The audit log of one workspace file. */
public final class SqliteAuditLog implements AuditLog {
    private static final String COLUMNS =
            "SELECT sequence, at, actor, action, subject, detail, hash FROM audit ";

    private final Database database;
    private final AuditTrail trail;

    public SqliteAuditLog(Database database, AuditTrail trail) {
        this.database = database;
        this.trail = trail;
    }

    @Override
    public AuditEntry append(AuditEvent event) {
        return database.write(session -> trail.append(session, event));
    }

    @Override
    public List<AuditEntry> findLatest(int limit) {
        return database.read(
                session ->
                        session.list(
                                COLUMNS + "ORDER BY sequence DESC LIMIT ?",
                                SqliteAuditLog::entry,
                                limit));
    }

    @Override
    public AuditVerdict verify() {
        return database.read(SqliteAuditLog::verify);
    }

    /** Walks the whole chain of an open file. */
    public static AuditVerdict verify(Session session) throws SQLException {
        AuditCheck check = new AuditCheck();
        try (PreparedStatement statement = session.prepare(COLUMNS + "ORDER BY sequence");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                AuditEntry entry = entry(rows);
                if (!check.accepts(entry)) {
                    return check.brokenAt(entry);
                }
            }
        }
        return check.atEnd(AuditTrail.head(session));
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong(1),
                Nanos.instant(row.getLong(2)),
                new AuditEvent(
                        row.getString(3), row.getString(4), row.getString(5), row.getString(6)),
                row.getString(7));
    }
}
