package dev.lakewarden.store.tables;

import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.tables.TableFormat;
import dev.lakewarden.governance.tables.TableName;
import dev.lakewarden.governance.tables.TableState;
import dev.lakewarden.store.database.Nanos;
import dev.lakewarden.store.database.Session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads rows into states, sharing what many of them have in common. For one query. */
final class TableRows {
    static final String COLUMNS =
            """
            SELECT connection, namespace, name, format, format_version, location, revision,
                row_count, file_count, byte_count, snapshot_count, last_commit,
                columns, column_count, as_of, read_how, namespace_depth
            FROM table_record
            """;

    private final Map<Long, ConnectionId> connections = new HashMap<>();
    private final Map<Long, Instant> readings = new HashMap<>();
    private final NameList.Reader names = new NameList.Reader();

    TableRows(Session session) throws SQLException {
        session.list(
                "SELECT key, id FROM connection",
                row -> connections.put(row.getLong(1), ConnectionId.of(row.getString(2))));
    }

    TableState read(ResultSet row) throws SQLException {
        return new TableState(
                connection(row.getLong(1)),
                new TableName(names.read(row.getString(2), row.getInt(17)), row.getString(3)),
                TableFormat.valueOf(row.getString(4)),
                row.getInt(5),
                row.getString(6),
                row.getString(7),
                new TableState.Size(number(row, 8), number(row, 9), number(row, 10)),
                number(row, 11),
                instant(row, 12),
                names.read(row.getString(13), row.getInt(14)),
                // A scan reads many tables with the same clock reading.
                readings.computeIfAbsent(row.getLong(15), Nanos::instant),
                names.once(row.getString(16)));
    }

    List<TableState> list(Session session, String rest, Object... values) throws SQLException {
        return session.list(COLUMNS + rest, this::read, values);
    }

    private ConnectionId connection(long key) throws SQLException {
        ConnectionId id = connections.get(key);
        if (id == null) {
            throw new SQLException("No connection " + key);
        }
        return id;
    }

    private static OptionalLong number(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return value == 0 && row.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
    }

    private static Optional<Instant> instant(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return value == 0 && row.wasNull() ? Optional.empty() : Optional.of(Nanos.instant(value));
    }
}
