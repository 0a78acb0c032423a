package dev.lakewarden.store.thresholds;

import dev.lakewarden.governance.assets.Asset;
import dev.lakewarden.governance.audit.AuditEvent;
import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.governance.thresholds.Scope;
import dev.lakewarden.governance.thresholds.Threshold;
import dev.lakewarden.governance.thresholds.Thresholds;
import dev.lakewarden.store.audit.AuditTrail;
import dev.lakewarden.store.connections.ConnectionKeys;
import dev.lakewarden.store.database.Database;
import dev.lakewarden.store.database.Session;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** The thresholds of one workspace file. */
public final class SqliteThresholds implements Thresholds {
    private final Database database;
    private final AuditTrail trail;

    /** A scope as three columns. */
    private record ScopeRow(
            @Nullable String environment, @Nullable Long connection, @Nullable String path) {}

    public SqliteThresholds(Database database, AuditTrail trail) {
        this.database = database;
        this.trail = trail;
    }

    @Override
    public List<Threshold> findAll() {
        return database.read(
                session ->
                        session.list(
                                "SELECT threshold.environment, id, path, threshold.name, value FROM"
                                        + " threshold LEFT JOIN connection ON connection.key ="
                                        + " threshold.connection ORDER BY threshold.name,"
                                        + " threshold.key",
                                row ->
                                        new Threshold(
                                                scope(row), row.getString(4), row.getDouble(5))));
    }

    @Override
    public void set(Threshold threshold, String actor) {
        database.change(
                session -> {
                    ScopeRow scope = row(session, threshold.scope());
                    delete(session, scope, threshold.name());
                    session.change(
                            "INSERT INTO threshold (environment, connection, path, name, value)"
                                    + " VALUES (?, ?, ?, ?, ?)",
                            scope.environment(),
                            scope.connection(),
                            scope.path(),
                            threshold.name(),
                            threshold.value());
                    trail.append(
                            session,
                            new AuditEvent(
                                    actor,
                                    "threshold.set",
                                    words(threshold.scope()),
                                    threshold.name() + " = " + threshold.value()));
                });
    }

    @Override
    public void clear(Scope scope, String name, String actor) {
        database.change(
                session -> {
                    if (delete(session, row(session, scope), name) > 0) {
                        trail.append(
                                session,
                                new AuditEvent(actor, "threshold.cleared", words(scope), name));
                    }
                });
    }

    private static int delete(Session session, ScopeRow scope, String name) throws SQLException {
        return session.change(
                "DELETE FROM threshold WHERE name = ? AND environment IS ? AND connection IS ?"
                        + " AND path IS ?",
                name,
                scope.environment(),
                scope.connection(),
                scope.path());
    }

    private static ScopeRow row(Session session, Scope scope) throws SQLException {
        return switch (scope) {
            case Scope.Everything _ -> new ScopeRow(null, null, null);
            case Scope.InEnvironment(var environment) ->
                    new ScopeRow(environment.word(), null, null);
            case Scope.OfConnection(var connection) ->
                    new ScopeRow(null, ConnectionKeys.load(session, connection), null);
            case Scope.OfAsset(var asset) ->
                    new ScopeRow(
                            null, ConnectionKeys.load(session, asset.connection()), asset.path());
        };
    }

    private static Scope scope(ResultSet row) throws SQLException {
        String environment = row.getString(1);
        String connection = row.getString(2);
        String path = row.getString(3);
        if (environment != null) {
            return new Scope.InEnvironment(
                    Environment.find(environment)
                            .orElseThrow(() -> new SQLException("No " + environment)));
        }
        if (connection == null) {
            return new Scope.Everything();
        }
        ConnectionId id = ConnectionId.of(connection);
        return path == null ? new Scope.OfConnection(id) : new Scope.OfAsset(new Asset(id, path));
    }

    private static String words(Scope scope) {
        return switch (scope) {
            case Scope.Everything _ -> "workspace";
            case Scope.InEnvironment(var environment) -> "environment " + environment.word();
            case Scope.OfConnection(var connection) -> "connection " + connection;
            case Scope.OfAsset(var asset) -> asset.toString();
        };
    }
}
