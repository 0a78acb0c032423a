package dev.lakewarden.store.connections;

import dev.lakewarden.governance.audit.AuditEvent;
import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.ConnectionAudit;
import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.connections.Connections;
import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.governance.connections.Permission;
import dev.lakewarden.governance.connections.SettingValue;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.store.audit.AuditTrail;
import dev.lakewarden.store.database.Database;
import dev.lakewarden.store.database.Nanos;
import dev.lakewarden.store.database.Session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The connections of one workspace file. */
public final class SqliteConnectionRecords implements Connections {
    private static final String COLUMNS =
            "SELECT key, id, name, provider, environment, site, allowed_since, allowed_why,"
                    + " allowed_until FROM connection ";

    private final Database database;
    private final AuditTrail trail;

    public SqliteConnectionRecords(Database database, AuditTrail trail) {
        this.database = database;
        this.trail = trail;
    }

    @Override
    public List<Connection> findAll() {
        return database.read(
                session ->
                        session.list(COLUMNS + "ORDER BY name", row -> connection(session, row)));
    }

    @Override
    public Optional<Connection> find(String name) {
        return database.read(
                session ->
                        session.first(
                                COLUMNS + "WHERE name = ?", row -> connection(session, row), name));
    }

    @Override
    public void save(Connection connection, String actor) {
        database.change(
                session -> {
                    refuseTakenName(session, connection);
                    Optional<Connection> before = find(session, connection.id());
                    List<AuditEvent> events = ConnectionAudit.saved(before, connection, actor);
                    if (!events.isEmpty()) {
                        put(session, connection);
                    }
                    for (AuditEvent event : events) {
                        trail.append(session, event);
                    }
                });
    }

    @Override
    public void remove(ConnectionId id, String actor) {
        database.change(
                session -> {
                    Optional<Connection> gone = find(session, id);
                    if (gone.isPresent()) {
                        session.change("DELETE FROM connection WHERE id = ?", id.toString());
                        trail.append(session, ConnectionAudit.removed(gone.get(), actor));
                    }
                });
    }

    private static void refuseTakenName(Session session, Connection connection)
            throws SQLException {
        long taken =
                session.number(
                        "SELECT count(*) FROM connection WHERE name = ? AND id <> ?",
                        connection.name(),
                        connection.id().toString());
        if (taken > 0) {
            throw new ConnectorException(
                    new Failure.Conflict(connection.name(), "Another connection has this name"));
        }
    }

    private static Optional<Connection> find(Session session, ConnectionId id) throws SQLException {
        return session.first(
                COLUMNS + "WHERE id = ?", row -> connection(session, row), id.toString());
    }

    private static void put(Session session, Connection connection) throws SQLException {
        Optional<Permission.Allowed> allowed =
                connection.permission() instanceof Permission.Allowed it
                        ? Optional.of(it)
                        : Optional.empty();
        session.change(
                """
                INSERT INTO connection (id, name, provider, environment, site,
                    allowed_since, allowed_why, allowed_until)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET name = excluded.name, provider = excluded.provider,
                    environment = excluded.environment, site = excluded.site,
                    allowed_since = excluded.allowed_since, allowed_why = excluded.allowed_why,
                    allowed_until = excluded.allowed_until
                """,
                connection.id().toString(),
                connection.name(),
                connection.provider(),
                connection.environment().word(),
                connection.site(),
                Nanos.of(allowed.map(Permission.Allowed::since)),
                allowed.map(Permission.Allowed::reason).orElse(null),
                Nanos.of(allowed.flatMap(Permission.Allowed::until)));
        putSettings(session, connection);
    }

    private static void putSettings(Session session, Connection connection) throws SQLException {
        long key =
                session.number(
                        "SELECT key FROM connection WHERE id = ?", connection.id().toString());
        session.change("DELETE FROM connection_setting WHERE connection = ?", key);
        for (Map.Entry<String, SettingValue> setting : connection.settings().entrySet()) {
            SettingRow row = SettingRow.of(setting.getValue());
            session.change(
                    "INSERT INTO connection_setting VALUES (?, ?, ?, ?)",
                    key,
                    setting.getKey(),
                    row.kind(),
                    row.text());
        }
    }

    private static Connection connection(Session session, ResultSet row) throws SQLException {
        String environment = row.getString(5);
        return new Connection(
                ConnectionId.of(row.getString(2)),
                row.getString(3),
                row.getString(4),
                Environment.find(environment)
                        .orElseThrow(() -> new SQLException("No environment " + environment)),
                row.getString(6),
                settings(session, row.getLong(1)),
                permission(row));
    }

    private static Map<String, SettingValue> settings(Session session, long key)
            throws SQLException {
        Map<String, SettingValue> settings = new TreeMap<>();
        session.list(
                "SELECT name, kind, value FROM connection_setting WHERE connection = ?",
                row ->
                        settings.put(
                                row.getString(1),
                                new SettingRow(row.getString(2), row.getString(3)).value()),
                key);
        return settings;
    }

    private static Permission permission(ResultSet row) throws SQLException {
        Optional<Long> since = Session.optionalLong(row, 7);
        return since.isEmpty()
                ? new Permission.ReadOnly()
                : new Permission.Allowed(
                        Nanos.instant(since.get()),
                        row.getString(8),
                        Session.optionalLong(row, 9).map(Nanos::instant));
    }
}
