package dev.lakewarden.store.metrics;

import dev.lakewarden.governance.metrics.MetricHistory;
import dev.lakewarden.governance.metrics.MetricKey;
import dev.lakewarden.governance.metrics.MetricPoint;
import dev.lakewarden.governance.metrics.Resolution;
import dev.lakewarden.governance.metrics.Retention;
import dev.lakewarden.governance.metrics.Sample;
import dev.lakewarden.store.connections.ConnectionKeys;
import dev.lakewarden.store.database.Database;
import dev.lakewarden.store.database.Nanos;
import dev.lakewarden.store.database.Session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The metric history of one workspace file. Folding happens in SQL, a whole workspace at once. */
public final class SqliteMetricHistory implements MetricHistory {
    /** The remainder is that of a floor division, so that hours before 1970 begin early, too. */
    private static final String FOLD =
            """
            INSERT INTO metric_point
            SELECT series, ?1, at - ((at % ?2 + ?2) % ?2), sum(count), sum(sum), min(min), max(max)
            FROM metric_point WHERE resolution < ?1 AND at < ?3
            GROUP BY series, at - ((at % ?2 + ?2) % ?2)
            ON CONFLICT (series, resolution, at) DO UPDATE SET
                count = count + excluded.count, sum = sum + excluded.sum,
                min = min(min, excluded.min), max = max(max, excluded.max)
            """;

    private final Database database;

    public SqliteMetricHistory(Database database) {
        this.database = database;
    }

    @Override
    public void save(Map<MetricKey, Sample> samples) {
        database.change(
                session -> {
                    for (Map.Entry<MetricKey, Sample> each : samples.entrySet()) {
                        save(session, each.getKey(), each.getValue());
                    }
                });
    }

    private static void save(Session session, MetricKey key, Sample sample) throws SQLException {
        long connection = ConnectionKeys.find(session, key.asset().connection());
        if (connection == 0) {
            return;
        }
        session.change(
                "INSERT OR IGNORE INTO metric_series (connection, path, metric) VALUES (?, ?, ?)",
                connection,
                key.asset().path(),
                key.metric());
        session.change(
                "INSERT OR REPLACE INTO metric_point VALUES (?, 0, ?, 1, ?, ?, ?)",
                series(session, key),
                Nanos.of(sample.at()),
                sample.value(),
                sample.value(),
                sample.value());
    }

    /** 0, which no series has, if nothing was measured. */
    private static long series(Session session, MetricKey key) throws SQLException {
        return session.number(
                "SELECT key FROM metric_series WHERE connection = ? AND path = ? AND metric = ?",
                ConnectionKeys.find(session, key.asset().connection()),
                key.asset().path(),
                key.metric());
    }

    @Override
    public List<MetricPoint> find(MetricKey key, Instant from, Instant to) {
        return database.read(
                session ->
                        session.list(
                                "SELECT resolution, at, count, sum, min, max FROM metric_point"
                                        + " WHERE series = ? AND at >= ? AND at < ?"
                                        + " ORDER BY at, resolution DESC",
                                SqliteMetricHistory::point,
                                series(session, key),
                                Nanos.of(from),
                                Nanos.of(to)));
    }

    private static MetricPoint point(ResultSet row) throws SQLException {
        return new MetricPoint(
                resolution(row.getInt(1)),
                Nanos.instant(row.getLong(2)),
                row.getLong(3),
                row.getDouble(4),
                row.getDouble(5),
                row.getDouble(6));
    }

    @Override
    public void fold(Instant now, Retention retention) {
        database.change(
                session -> {
                    // Days first: what is that old must not become an hour on the way.
                    fold(session, Resolution.DAY, Duration.ofDays(1), retention.hourlyUntil(now));
                    fold(session, Resolution.HOUR, Duration.ofHours(1), retention.rawUntil(now));
                });
    }

    private static void fold(Session session, Resolution wanted, Duration length, Instant until)
            throws SQLException {
        session.change(FOLD, level(wanted), length.toNanos(), Nanos.of(until));
        session.change(
                "DELETE FROM metric_point WHERE resolution < ? AND at < ?",
                level(wanted),
                Nanos.of(until));
    }

    private static int level(Resolution resolution) {
        return switch (resolution) {
            case RAW -> 0;
            case HOUR -> 1;
            case DAY -> 2;
        };
    }

    private static Resolution resolution(int level) throws SQLException {
        return switch (level) {
            case 0 -> Resolution.RAW;
            case 1 -> Resolution.HOUR;
            case 2 -> Resolution.DAY;
            default -> throw new SQLException("Not a resolution: " + level);
        };
    }
}
