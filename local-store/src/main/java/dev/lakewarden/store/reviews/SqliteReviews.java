package dev.lakewarden.store.reviews;

import dev.lakewarden.governance.assets.Asset;
import dev.lakewarden.governance.audit.AuditEvent;
import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.reviews.Review;
import dev.lakewarden.governance.reviews.Review.Decision;
import dev.lakewarden.governance.reviews.Reviews;
import dev.lakewarden.store.audit.AuditTrail;
import dev.lakewarden.store.connections.ConnectionKeys;
import dev.lakewarden.store.database.Database;
import dev.lakewarden.store.database.Nanos;
import dev.lakewarden.store.database.Session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The reviews of one workspace file. */
public final class SqliteReviews implements Reviews {
    private static final String COLUMNS =
            "SELECT review.id, connection.id, path, opened_at, title, document, decision,"
                    + " decided_by, decided_at, reason"
                    + " FROM review JOIN connection ON connection.key = review.connection ";

    private final Database database;
    private final AuditTrail trail;

    public SqliteReviews(Database database, AuditTrail trail) {
        this.database = database;
        this.trail = trail;
    }

    @Override
    public List<Review> findLatest(int limit) {
        return database.read(
                session ->
                        session.list(
                                COLUMNS + "ORDER BY opened_at DESC, review.id LIMIT ?",
                                SqliteReviews::read,
                                limit));
    }

    @Override
    public Optional<Review> find(UUID id) {
        return database.read(session -> find(session, id));
    }

    private static Optional<Review> find(Session session, UUID id) throws SQLException {
        return session.first(COLUMNS + "WHERE review.id = ?", SqliteReviews::read, id.toString());
    }

    @Override
    public void open(Review review) {
        database.change(
                session -> {
                    session.change(
                            "INSERT INTO review (id, connection, path, opened_at, title, document,"
                                    + " decision) VALUES (?, ?, ?, ?, ?, ?, 'waiting')",
                            review.id().toString(),
                            ConnectionKeys.load(session, review.asset().connection()),
                            review.asset().path(),
                            Nanos.of(review.openedAt()),
                            review.title(),
                            review.document());
                    if (!review.isWaiting()) {
                        put(session, review.id(), review.decision());
                    }
                });
    }

    @Override
    public void decide(UUID id, Decision decision, String actor) {
        database.change(
                session -> {
                    Review review =
                            find(session, id)
                                    .orElseThrow(
                                            () ->
                                                    new ConnectorException(
                                                            new Failure.Missing(
                                                                    "review " + id,
                                                                    "There is no such review")));
                    if (!review.isWaiting()) {
                        throw new ConnectorException(
                                new Failure.Conflict(review.title(), "Someone decided it already"));
                    }
                    String action = put(session, id, decision);
                    trail.append(
                            session,
                            new AuditEvent(
                                    actor,
                                    "review." + action,
                                    review.asset().toString(),
                                    review.title()));
                });
    }

    /** The word for it. */
    private static String put(Session session, UUID id, Decision decision) throws SQLException {
        return switch (decision) {
            case Decision.Waiting _ ->
                    throw new IllegalArgumentException("Waiting is not a decision");
            case Decision.Approved(var by, var at, var reason) ->
                    put(session, id, "approved", by, Nanos.of(at), reason);
            case Decision.Rejected(var by, var at, var reason) ->
                    put(session, id, "rejected", by, Nanos.of(at), reason);
        };
    }

    private static String put(
            Session session, UUID id, String word, String by, long at, String reason)
            throws SQLException {
        session.change(
                "UPDATE review SET decision = ?, decided_by = ?, decided_at = ?, reason = ?"
                        + " WHERE id = ?",
                word,
                by,
                at,
                reason,
                id.toString());
        return word;
    }

    private static Review read(ResultSet row) throws SQLException {
        return new Review(
                UUID.fromString(row.getString(1)),
                new Asset(ConnectionId.of(row.getString(2)), row.getString(3)),
                Nanos.instant(row.getLong(4)),
                row.getString(5),
                row.getString(6),
                decision(row));
    }

    private static Decision decision(ResultSet row) throws SQLException {
        String word = row.getString(7);
        return switch (word) {
            case "waiting" -> new Decision.Waiting();
            case "approved" ->
                    new Decision.Approved(
                            row.getString(8), Nanos.instant(row.getLong(9)), row.getString(10));
            case "rejected" ->
                    new Decision.Rejected(
                            row.getString(8), Nanos.instant(row.getLong(9)), row.getString(10));
            default -> throw new SQLException("Not a decision: " + word);
        };
    }
}
