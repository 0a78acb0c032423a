package dev.lakewarden.store.drills;

import dev.lakewarden.governance.assets.Asset;
import dev.lakewarden.governance.audit.AuditEvent;
import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.drills.Drill;
import dev.lakewarden.governance.drills.DrillRun;
import dev.lakewarden.governance.drills.Drills;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.store.audit.AuditTrail;
import dev.lakewarden.store.connections.ConnectionKeys;
import dev.lakewarden.store.database.Database;
import dev.lakewarden.store.database.Nanos;
import dev.lakewarden.store.database.Session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The drills of one workspace file. */
public final class SqliteDrills implements Drills {
    private static final String COLUMNS =
            "SELECT drill.id, drill.name, connection.id, path, objective, every"
                    + " FROM drill JOIN connection ON connection.key = drill.connection ";

    private final Database database;
    private final AuditTrail trail;

    public SqliteDrills(Database database, AuditTrail trail) {
        this.database = database;
        this.trail = trail;
    }

    @Override
    public List<Drill> findAll() {
        return database.read(
                session ->
                        session.list(
                                COLUMNS + "ORDER BY drill.name, drill.id", SqliteDrills::read));
    }

    @Override
    public void save(Drill drill, String actor) {
        database.change(
                session -> {
                    if (find(session, drill.id()).filter(drill::equals).isPresent()) {
                        return;
                    }
                    session.change(
                            "INSERT INTO drill VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE"
                                    + " SET name = excluded.name, connection = excluded.connection,"
                                    + " path = excluded.path, objective = excluded.objective,"
                                    + " every = excluded.every",
                            drill.id().toString(),
                            drill.name(),
                            ConnectionKeys.load(session, drill.asset().connection()),
                            drill.asset().path(),
                            drill.objective().toNanos(),
                            drill.every().toNanos());
                    trail.append(session, event(actor, "drill.saved", drill, ""));
                });
    }

    @Override
    public void remove(UUID id, String actor) {
        database.change(
                session -> {
                    Optional<Drill> drill = find(session, id);
                    if (drill.isPresent()) {
                        session.change("DELETE FROM drill WHERE id = ?", id.toString());
                        trail.append(session, event(actor, "drill.removed", drill.get(), ""));
                    }
                });
    }

    @Override
    public void ran(DrillRun run, String actor) {
        database.change(
                session -> {
                    Drill drill =
                            find(session, run.drill())
                                    .orElseThrow(
                                            () ->
                                                    new ConnectorException(
                                                            new Failure.Missing(
                                                                    "drill " + run.drill(),
                                                                    "It was removed")));
                    session.change(
                            "INSERT INTO drill_run VALUES (?, ?, ?, ?, ?, ?)",
                            run.drill().toString(),
                            Nanos.of(run.startedAt()),
                            run.took().toNanos(),
                            run.outcome().name(),
                            run.words(),
                            run.document());
                    String outcome = run.outcome().name().toLowerCase(Locale.ROOT);
                    trail.append(session, event(actor, "drill." + outcome, drill, run.words()));
                });
    }

    @Override
    public List<DrillRun> findRuns(UUID drill, int limit) {
        return database.read(
                session ->
                        session.list(
                                "SELECT started_at, took, outcome, words, document FROM drill_run"
                                        + " WHERE drill = ? ORDER BY started_at DESC LIMIT ?",
                                row ->
                                        new DrillRun(
                                                drill,
                                                Nanos.instant(row.getLong(1)),
                                                Duration.ofNanos(row.getLong(2)),
                                                DrillRun.Outcome.valueOf(row.getString(3)),
                                                row.getString(4),
                                                row.getString(5)),
                                drill.toString(),
                                limit));
    }

    private static Optional<Drill> find(Session session, UUID id) throws SQLException {
        return session.first(COLUMNS + "WHERE drill.id = ?", SqliteDrills::read, id.toString());
    }

    private static Drill read(ResultSet row) throws SQLException {
        return new Drill(
                UUID.fromString(row.getString(1)),
                row.getString(2),
                new Asset(ConnectionId.of(row.getString(3)), row.getString(4)),
                Duration.ofNanos(row.getLong(5)),
                Duration.ofNanos(row.getLong(6)));
    }

    private static AuditEvent event(String actor, String action, Drill drill, String words) {
        return new AuditEvent(actor, action, "drill " + drill.name(), words);
    }
}
