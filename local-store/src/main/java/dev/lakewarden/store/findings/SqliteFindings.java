package dev.lakewarden.store.findings;

import dev.lakewarden.governance.assets.Asset;
import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.findings.Attention;
import dev.lakewarden.governance.findings.AttentionAudit;
import dev.lakewarden.governance.findings.Finding;
import dev.lakewarden.governance.findings.FindingRecord;
import dev.lakewarden.governance.findings.Findings;
import dev.lakewarden.governance.findings.Severity;
import dev.lakewarden.store.audit.AuditTrail;
import dev.lakewarden.store.connections.ConnectionKeys;
import dev.lakewarden.store.database.Database;
import dev.lakewarden.store.database.Nanos;
import dev.lakewarden.store.database.Session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The findings of one workspace file. */
public final class SqliteFindings implements Findings {
    private static final String COLUMNS =
            """
            SELECT rule, id, path, severity, title, evidence, remedy, as_of, first_seen,
                attention, attended_by, attended_at, snoozed_until, note
            FROM finding JOIN connection ON connection.key = finding.connection
            """;
    private static final String ONE = "WHERE rule = ? AND finding.connection = ? AND path = ?";

    private final Database database;
    private final AuditTrail trail;

    public SqliteFindings(Database database, AuditTrail trail) {
        this.database = database;
        this.trail = trail;
    }

    @Override
    public List<FindingRecord> findAll() {
        return database.read(
                session ->
                        session.list(
                                COLUMNS + "ORDER BY severity, first_seen, rule, path",
                                SqliteFindings::read));
    }

    @Override
    public void judged(String rule, Collection<Asset> assets, Collection<Finding> found) {
        Set<Asset> settled = new HashSet<>(assets);
        settled.removeAll(
                found.stream().map(finding -> finding.key().asset()).collect(Collectors.toSet()));
        database.change(
                session -> {
                    for (Asset asset : settled) {
                        session.change(
                                "DELETE FROM finding WHERE rule = ? AND connection = ? AND path ="
                                        + " ?",
                                rule,
                                ConnectionKeys.find(session, asset.connection()),
                                asset.path());
                    }
                    for (Finding finding : found) {
                        see(session, finding);
                    }
                });
    }

    private static void see(Session session, Finding finding) throws SQLException {
        if (ConnectionKeys.find(session, finding.key().asset().connection()) != 0) {
            FindingRecord seen =
                    find(session, finding.key())
                            .map(before -> before.seenAgain(finding))
                            .orElseGet(() -> FindingRecord.first(finding));
            put(session, seen);
        }
    }

    @Override
    public void attend(Finding.Key key, Attention attention, String actor) {
        database.change(
                session -> {
                    FindingRecord record =
                            find(session, key)
                                    .orElseThrow(
                                            () ->
                                                    new ConnectorException(
                                                            new Failure.Missing(
                                                                    key.rule(),
                                                                    "It is settled meanwhile")));
                    put(session, record.withAttention(attention));
                    trail.append(session, AttentionAudit.of(key, attention, actor));
                });
    }

    private static Optional<FindingRecord> find(Session session, Finding.Key key)
            throws SQLException {
        return session.first(
                COLUMNS + ONE,
                SqliteFindings::read,
                key.rule(),
                ConnectionKeys.find(session, key.asset().connection()),
                key.asset().path());
    }

    private static void put(Session session, FindingRecord record) throws SQLException {
        Finding finding = record.finding();
        AttentionRow attention = AttentionRow.of(record.attention());
        session.change(
                "INSERT OR REPLACE INTO finding VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                finding.key().rule(),
                ConnectionKeys.find(session, finding.key().asset().connection()),
                finding.key().asset().path(),
                finding.severity().name(),
                finding.title(),
                finding.evidence(),
                finding.remedy(),
                Nanos.of(finding.asOf()),
                Nanos.of(record.firstSeen()),
                attention.word(),
                attention.by(),
                attention.at(),
                attention.until(),
                attention.note());
    }

    private static FindingRecord read(ResultSet row) throws SQLException {
        Asset asset = new Asset(ConnectionId.of(row.getString(2)), row.getString(3));
        return new FindingRecord(
                new Finding(
                        new Finding.Key(row.getString(1), asset),
                        Severity.valueOf(row.getString(4)),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        Nanos.instant(row.getLong(8))),
                Nanos.instant(row.getLong(9)),
                AttentionRow.read(row, 10));
    }
}
