package dev.lakewarden.store.streams;

import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.streams.TopicState;
import dev.lakewarden.governance.streams.TopicState.Partitions;
import dev.lakewarden.governance.streams.TopicState.Purpose;
import dev.lakewarden.store.database.Folded;
import dev.lakewarden.store.database.Nanos;
import dev.lakewarden.store.database.Session;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Topics as rows. Of a connection that is gone nothing is written. */
final class TopicRows {
    static final String UPSERT =
            """
            INSERT INTO topic_record (connection, name, id, purpose, partitions, replicas,
                under_replicated, leaderless, as_of, read_how, folded_name)
            SELECT key, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM connection WHERE id = ?
            ON CONFLICT (connection, name) DO UPDATE SET
                id = excluded.id, purpose = excluded.purpose, partitions = excluded.partitions,
                replicas = excluded.replicas, under_replicated = excluded.under_replicated,
                leaderless = excluded.leaderless, as_of = excluded.as_of,
                read_how = excluded.read_how
            """;

    private static final String COLUMNS =
            """
            SELECT (SELECT connection.id FROM connection WHERE key = topic_record.connection), name,
                id, purpose, partitions, replicas, under_replicated, leaderless, as_of, read_how
            FROM topic_record
            """;

    private TopicRows() {}

    static List<TopicState> list(Session session, String rest, Object... values)
            throws SQLException {
        return session.list(COLUMNS + rest, TopicRows::read, values);
    }

    private static TopicState read(ResultSet row) throws SQLException {
        return new TopicState(
                ConnectionId.of(row.getString(1)),
                row.getString(2),
                Optional.ofNullable(row.getString(3)),
                Purpose.valueOf(row.getString(4)),
                new Partitions(row.getInt(5), row.getInt(6), row.getInt(7), row.getInt(8)),
                Nanos.instant(row.getLong(9)),
                row.getString(10));
    }

    static void bind(PreparedStatement statement, TopicState state) throws SQLException {
        Session.bind(
                statement,
                state.name(),
                state.id().orElse(null),
                state.purpose().name(),
                state.partitions().count(),
                state.partitions().replicas(),
                state.partitions().underReplicated(),
                state.partitions().leaderless(),
                Nanos.of(state.asOf()),
                state.readHow(),
                Folded.ifOther(state.name()),
                state.connection().toString());
    }
}
