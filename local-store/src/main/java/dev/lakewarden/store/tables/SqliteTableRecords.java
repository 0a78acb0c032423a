package dev.lakewarden.store.tables;

import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.tables.TableName;
import dev.lakewarden.governance.tables.TableRecords;
import dev.lakewarden.governance.tables.TableState;
import dev.lakewarden.store.connections.ConnectionKeys;
import dev.lakewarden.store.database.Database;
import dev.lakewarden.store.database.Nanos;
import dev.lakewarden.store.database.Revised;
import dev.lakewarden.store.database.Session;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The latest record of every table in one workspace file. The search reads every record: on 100,000
 * of them that takes a fraction of a blink, works for one letter as for ten in any alphabet, and
 * leaves no index to fill, keep right and carry in every backup.
 */
public final class SqliteTableRecords implements TableRecords {
    /** Small enough that another process never waits long for its turn to write. */
    private static final int BATCH = 2_000;

    private static final String SEARCH =
            """
            WHERE instr(coalesce(folded_dotted, dotted), ?1)
                OR instr(coalesce(folded_columns, columns), ?1)
                OR instr(coalesce(folded_location, location), ?1)
            ORDER BY
                CASE
                    WHEN coalesce(folded_name, name) = ?1
                        OR coalesce(folded_dotted, dotted) = ?1 THEN 0
                    WHEN instr(coalesce(folded_name, name), ?1) = 1
                        OR instr(coalesce(folded_dotted, dotted), ?1) = 1 THEN 1
                    WHEN instr(coalesce(folded_dotted, dotted), ?1) THEN 2
                    WHEN instr(coalesce(folded_columns, columns), ?1) THEN 3
                    ELSE 4
                END,
                dotted
            LIMIT ?2
            """;

    private final Database database;
    private final Revised<TableState> all;

    public SqliteTableRecords(Database database) {
        this.database = database;
        this.all =
                new Revised<>(
                        database,
                        "SELECT number FROM table_revision",
                        session -> new TableRows(session).list(session, ""));
    }

    @Override
    public List<TableState> findAll() {
        return all.find();
    }

    @Override
    public Map<ConnectionId, Instant> findYoungest() {
        return database.read(
                session -> {
                    Map<ConnectionId, Instant> youngest = new HashMap<>();
                    session.list(
                            "SELECT id, max(as_of) FROM table_record JOIN connection"
                                    + " ON connection.key = table_record.connection GROUP BY id",
                            row ->
                                    youngest.put(
                                            ConnectionId.of(row.getString(1)),
                                            Nanos.instant(row.getLong(2))));
                    return youngest;
                });
    }

    @Override
    public List<TableState> findByConnection(ConnectionId connection) {
        return database.read(
                session ->
                        new TableRows(session)
                                .list(
                                        session,
                                        "WHERE connection = ?",
                                        ConnectionKeys.find(session, connection)));
    }

    @Override
    public Optional<TableState> find(ConnectionId connection, TableName name) {
        return database.read(
                session ->
                        new TableRows(session)
                                        .list(
                                                session,
                                                "WHERE connection = ? AND namespace = ? AND name ="
                                                        + " ?",
                                                ConnectionKeys.find(session, connection),
                                                NameList.text(name.namespace()),
                                                name.table())
                                        .stream()
                                        .findFirst());
    }

    @Override
    public List<TableState> search(String text, int limit) {
        if (text.isBlank()) {
            return List.of();
        }
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return database.read(
                session -> new TableRows(session).list(session, SEARCH, wanted, limit));
    }

    @Override
    public void save(Collection<TableState> states) {
        List<TableState> all = List.copyOf(states);
        for (int from = 0; from < all.size(); from += BATCH) {
            List<TableState> batch = all.subList(from, Math.min(from + BATCH, all.size()));
            database.change(session -> saveBatch(session, batch));
        }
    }

    private static void saveBatch(Session session, List<TableState> states) throws SQLException {
        try (PreparedStatement statement = session.prepare(TableRowWriter.UPSERT)) {
            for (TableState state : states) {
                TableRowWriter.bind(statement, state);
                statement.executeUpdate();
            }
        }
    }

    @Override
    public void retain(ConnectionId connection, Collection<TableName> listed) {
        Set<TableName> kept = new HashSet<>(listed);
        List<TableState> gone = new ArrayList<>(findByConnection(connection));
        gone.removeIf(state -> kept.contains(state.name()));
        if (!gone.isEmpty()) {
            database.change(session -> forget(session, connection, gone));
        }
    }

    private static void forget(Session session, ConnectionId connection, List<TableState> gone)
            throws SQLException {
        long key = ConnectionKeys.find(session, connection);
        try (PreparedStatement statement =
                session.prepare(
                        "DELETE FROM table_record"
                                + " WHERE connection = ? AND namespace = ? AND name = ?")) {
            for (TableState state : gone) {
                Session.bind(
                        statement,
                        key,
                        NameList.text(state.name().namespace()),
                        state.name().table());
                statement.executeUpdate();
            }
        }
    }
}
