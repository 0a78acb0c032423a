package dev.lakewarden.store.streams;

import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.streams.TopicRecords;
import dev.lakewarden.governance.streams.TopicState;
import dev.lakewarden.store.connections.ConnectionKeys;
import dev.lakewarden.store.database.Database;
import dev.lakewarden.store.database.Folded;
import dev.lakewarden.store.database.Nanos;
import dev.lakewarden.store.database.Revised;
import dev.lakewarden.store.database.Session;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The latest record of every topic in one workspace file. */
public final class SqliteTopicRecords implements TopicRecords {
    /** Small enough that another process never waits long for its turn to write. */
    private static final int BATCH = 2_000;

    private final Database database;
    private final Revised<TopicState> all;

    public SqliteTopicRecords(Database database) {
        this.database = database;
        this.all =
                new Revised<>(
                        database,
                        "SELECT number FROM topic_revision",
                        session -> TopicRows.list(session, ""));
    }

    @Override
    public List<TopicState> findAll() {
        return all.find();
    }

    @Override
    public Map<ConnectionId, Instant> findYoungest() {
        return database.read(
                session -> {
                    Map<ConnectionId, Instant> youngest = new HashMap<>();
                    session.list(
                            "SELECT connection.id, max(as_of) FROM topic_record JOIN connection"
                                    + " ON connection.key = topic_record.connection GROUP BY"
                                    + " connection.id",
                            row ->
                                    youngest.put(
                                            ConnectionId.of(row.getString(1)),
                                            Nanos.instant(row.getLong(2))));
                    return youngest;
                });
    }

    @Override
    public List<TopicState> findByConnection(ConnectionId connection) {
        return database.read(
                session ->
                        TopicRows.list(
                                session,
                                "WHERE connection = ?",
                                ConnectionKeys.find(session, connection)));
    }

    @Override
    public Optional<TopicState> find(ConnectionId connection, String name) {
        return database.read(
                session ->
                        TopicRows.list(
                                        session,
                                        "WHERE connection = ? AND name = ?",
                                        ConnectionKeys.find(session, connection),
                                        name)
                                .stream()
                                .findFirst());
    }

    @Override
    public List<TopicState> search(String text, int limit) {
        if (text.isBlank()) {
            return List.of();
        }
        String wanted = Folded.of(text.strip());
        return database.read(session -> TopicRows.list(session, Folded.SEARCH, wanted, limit));
    }

    @Override
    public void replace(ConnectionId connection, Collection<TopicState> listed) {
        if (listed.stream().anyMatch(it -> !it.connection().equals(connection))) {
            throw new IllegalArgumentException("A topic of another connection");
        }
        List<TopicState> states = List.copyOf(listed);
        for (int from = 0; from < states.size(); from += BATCH) {
            List<TopicState> batch = states.subList(from, Math.min(from + BATCH, states.size()));
            database.change(session -> save(session, batch));
        }
        forget(connection, listed);
    }

    private static void save(Session session, List<TopicState> states) throws SQLException {
        try (PreparedStatement statement = session.prepare(TopicRows.UPSERT)) {
            for (TopicState state : states) {
                TopicRows.bind(statement, state);
                statement.executeUpdate();
            }
        }
    }

    private void forget(ConnectionId connection, Collection<TopicState> listed) {
        Set<String> gone = new HashSet<>();
        findByConnection(connection).forEach(state -> gone.add(state.name()));
        listed.forEach(state -> gone.remove(state.name()));
        if (!gone.isEmpty()) {
            database.change(session -> forget(session, connection, gone));
        }
    }

    private static void forget(Session session, ConnectionId connection, Set<String> gone)
            throws SQLException {
        long key = ConnectionKeys.find(session, connection);
        try (PreparedStatement statement =
                session.prepare("DELETE FROM topic_record WHERE connection = ? AND name = ?")) {
            for (String name : gone) {
                Session.bind(statement, key, name);
                statement.executeUpdate();
            }
        }
    }
}
