package dev.lakewarden.store.buckets;

import dev.lakewarden.governance.buckets.BucketState;
import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.store.database.Folded;
import dev.lakewarden.store.database.Nanos;
import dev.lakewarden.store.database.Session;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Buckets as rows. Of a connection that is gone nothing is written. */
final class BucketRows {
    static final String UPSERT =
            """
            INSERT INTO bucket_record (connection, name, region, created, as_of, read_how,
                folded_name)
            SELECT key, ?, ?, ?, ?, ?, ? FROM connection WHERE id = ?
            ON CONFLICT (connection, name) DO UPDATE SET
                region = excluded.region, created = excluded.created, as_of = excluded.as_of,
                read_how = excluded.read_how
            """;

    private static final String COLUMNS =
            """
            SELECT (SELECT id FROM connection WHERE key = bucket_record.connection), name, region,
                created, as_of, read_how
            FROM bucket_record
            """;

    private BucketRows() {}

    static List<BucketState> list(Session session, String rest, Object... values)
            throws SQLException {
        return session.list(COLUMNS + rest, BucketRows::read, values);
    }

    private static BucketState read(ResultSet row) throws SQLException {
        return new BucketState(
                ConnectionId.of(row.getString(1)),
                row.getString(2),
                Optional.ofNullable(row.getString(3)),
                Session.optionalLong(row, 4).map(Nanos::instant),
                Nanos.instant(row.getLong(5)),
                row.getString(6));
    }

    static void bind(PreparedStatement statement, BucketState state) throws SQLException {
        Session.bind(
                statement,
                state.name(),
                state.region().orElse(null),
                Nanos.of(state.created()),
                Nanos.of(state.asOf()),
                state.readHow(),
                Folded.ifOther(state.name()),
                state.connection().toString());
    }
}
