package dev.lakewarden.store.actions;

import dev.lakewarden.governance.actions.ActionId;
import dev.lakewarden.governance.actions.ActionPlan;
import dev.lakewarden.governance.actions.ActionRecord;
import dev.lakewarden.governance.actions.Journal;
import dev.lakewarden.governance.actions.JournalAudit;
import dev.lakewarden.governance.actions.Receipt;
import dev.lakewarden.governance.actions.StepOutcome;
import dev.lakewarden.store.audit.AuditTrail;
import dev.lakewarden.store.database.Database;
import dev.lakewarden.store.database.Nanos;
import dev.lakewarden.store.database.Session;

import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The journal of one workspace file. */
public final class SqliteJournal implements Journal {
    private final Database database;
    private final AuditTrail trail;
    private final InstantSource clock;

    public SqliteJournal(Database database, AuditTrail trail, InstantSource clock) {
        this.database = database;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public void planned(ActionPlan plan) {
        database.change(
                session -> {
                    refuse(
                            ActionRows.find(session, plan.id()).isPresent(),
                            "Planned already: " + plan.id());
                    insert(session, plan);
                    trail.append(session, JournalAudit.planned(plan));
                });
    }

    private static void insert(Session session, ActionPlan plan) throws SQLException {
        session.change(
                "INSERT INTO action SELECT ?, coalesce(max(position), 0) + 1, ?, ?, ?, ?, ?, ?, ?,"
                        + " ?, 0 FROM action",
                plan.id().toString(),
                plan.action(),
                plan.target(),
                plan.actor(),
                plan.owner().host(),
                plan.owner().process(),
                Nanos.of(plan.owner().started()),
                Nanos.of(plan.at()),
                plan.document());
        for (int step = 0; step < plan.steps().size(); step++) {
            session.change(
                    "INSERT INTO action_step (action, step, title) VALUES (?, ?, ?)",
                    plan.id().toString(),
                    step,
                    plan.steps().get(step));
        }
    }

    @Override
    public void starting(ActionId action, int step) {
        database.change(
                session -> {
                    int started =
                            session.change(
                                    "UPDATE action_step SET started_at = ? WHERE action = ? AND"
                                            + " step = ? AND started_at IS NULL AND NOT EXISTS"
                                            + " (SELECT 1 FROM receipt WHERE action = ?)",
                                    Nanos.of(clock.instant()),
                                    action.toString(),
                                    step,
                                    action.toString());
                    refuse(started != 1, "Not to be started: step " + step + " of " + action);
                });
    }

    @Override
    public void finished(ActionId action, int step, StepOutcome outcome) {
        OutcomeRow row = OutcomeRow.of(outcome);
        database.change(
                session -> {
                    int finished =
                            session.change(
                                    "UPDATE action_step SET ended_at = ?, outcome = ?, subject = ?,"
                                            + " words = ? WHERE action = ? AND step = ? AND"
                                            + " started_at IS NOT NULL AND ended_at IS NULL",
                                    Nanos.of(clock.instant()),
                                    row.word(),
                                    row.subject(),
                                    row.words(),
                                    action.toString(),
                                    step);
                    refuse(finished != 1, "Not to be finished: step " + step + " of " + action);
                });
    }

    @Override
    public void finished(Receipt receipt) {
        database.change(
                session -> {
                    Optional<ActionRecord> action = ActionRows.find(session, receipt.action());
                    refuse(
                            action.isEmpty() || action.get().receipt().isPresent(),
                            "Not to be finished: " + receipt.action());
                    session.change(
                            "INSERT INTO receipt VALUES (?, ?, ?, ?, ?)",
                            receipt.action().toString(),
                            Nanos.of(receipt.at()),
                            receipt.outcome().name(),
                            receipt.words(),
                            receipt.document());
                    session.change(
                            "UPDATE action SET finished = 1 WHERE id = ?",
                            receipt.action().toString());
                    trail.append(
                            session, JournalAudit.finished(action.orElseThrow().plan(), receipt));
                });
    }

    private static void refuse(boolean wrong, String words) {
        if (wrong) {
            throw new IllegalStateException(words);
        }
    }

    @Override
    public Optional<ActionRecord> find(ActionId action) {
        return database.read(session -> ActionRows.find(session, action));
    }

    @Override
    public List<ActionRecord> findLatest(int limit) {
        return database.read(
                session -> ActionRows.list(session, "ORDER BY position DESC LIMIT ?", limit));
    }

    @Override
    public List<ActionRecord> unfinished() {
        return database.read(
                session -> ActionRows.list(session, "WHERE finished = 0 ORDER BY position"));
    }
}
