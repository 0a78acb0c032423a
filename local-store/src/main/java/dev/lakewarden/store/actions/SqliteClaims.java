package dev.lakewarden.store.actions;

import dev.lakewarden.governance.actions.ActionId;
import dev.lakewarden.governance.actions.Claim;
import dev.lakewarden.governance.actions.ClaimOutcome;
import dev.lakewarden.governance.actions.Claims;
import dev.lakewarden.governance.actions.JournalAudit;
import dev.lakewarden.governance.actions.Owner;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.store.audit.AuditTrail;
import dev.lakewarden.store.database.Database;
import dev.lakewarden.store.database.Nanos;
import dev.lakewarden.store.database.Session;
import dev.lakewarden.store.file.ThisComputer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The claims in one workspace file; who asks and who holds are compared under the write lock. */
public final class SqliteClaims implements Claims {
    private static final String COLUMNS =
            "SELECT resource, action, host, process, process_start, since, lease_ends FROM claim ";

    private final Database database;
    private final AuditTrail trail;
    private final InstantSource clock;

    public SqliteClaims(Database database, AuditTrail trail, InstantSource clock) {
        this.database = database;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public ClaimOutcome claim(Set<String> resources, ActionId action, Owner owner, Duration lease) {
        Instant now = clock.instant();
        return database.write(
                session -> {
                    List<Claim> takenOver = new ArrayList<>();
                    for (String resource : new TreeSet<>(resources)) {
                        Optional<Claim> held = find(session, resource);
                        if (held.isPresent() && !held.get().action().equals(action)) {
                            if (!held.get().isLeftBehind(ThisComputer.name(), now)) {
                                return new ClaimOutcome.Taken(held.get());
                            }
                            takenOver.add(held.get());
                        }
                    }
                    for (Claim claim : takenOver) {
                        String actor = "process " + owner.process() + "@" + owner.host();
                        trail.append(session, JournalAudit.takenOver(claim, action, actor));
                    }
                    for (String resource : resources) {
                        put(session, new Claim(resource, action, owner, now, now.plus(lease)));
                    }
                    return new ClaimOutcome.Granted(takenOver);
                });
    }

    private static void put(Session session, Claim claim) throws SQLException {
        session.change(
                "INSERT OR REPLACE INTO claim VALUES (?, ?, ?, ?, ?, ?, ?)",
                claim.resource(),
                claim.action().toString(),
                claim.owner().host(),
                claim.owner().process(),
                Nanos.of(claim.owner().started()),
                Nanos.of(claim.since()),
                Nanos.of(claim.leaseEnds()));
    }

    @Override
    public void renew(ActionId action, Duration lease) {
        long ends = Nanos.of(clock.instant().plus(lease));
        int renewed =
                database.write(
                        session ->
                                session.change(
                                        "UPDATE claim SET lease_ends = ? WHERE action = ?",
                                        ends,
                                        action.toString()));
        if (renewed == 0) {
            throw new ConnectorException(
                    new Failure.Conflict(
                            "action " + action, "Another action took over what it had claimed"));
        }
    }

    @Override
    public void release(ActionId action) {
        database.change(
                session -> session.change("DELETE FROM claim WHERE action = ?", action.toString()));
    }

    @Override
    public List<Claim> findAll() {
        return database.read(
                session -> session.list(COLUMNS + "ORDER BY resource", SqliteClaims::claim));
    }

    private static Optional<Claim> find(Session session, String resource) throws SQLException {
        return session.first(COLUMNS + "WHERE resource = ?", SqliteClaims::claim, resource);
    }

    private static Claim claim(ResultSet row) throws SQLException {
        return new Claim(
                row.getString(1),
                ActionId.of(row.getString(2)),
                new Owner(row.getString(3), row.getLong(4), Nanos.instant(row.getLong(5))),
                Nanos.instant(row.getLong(6)),
                Nanos.instant(row.getLong(7)));
    }
}
