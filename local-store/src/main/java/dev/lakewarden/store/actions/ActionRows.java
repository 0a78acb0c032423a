package dev.lakewarden.store.actions;

import dev.lakewarden.governance.actions.ActionId;
import dev.lakewarden.governance.actions.ActionPlan;
import dev.lakewarden.governance.actions.ActionRecord;
import dev.lakewarden.governance.actions.Owner;
import dev.lakewarden.governance.actions.Receipt;
import dev.lakewarden.governance.actions.StepRecord;
import dev.lakewarden.store.database.Nanos;
import dev.lakewarden.store.database.Session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Reads actions with their steps and receipts. */
final class ActionRows {
    private static final String COLUMNS =
            "SELECT id, action, target, actor, host, process, process_start, at, document"
                    + " FROM action ";

    private ActionRows() {}

    static List<ActionRecord> list(Session session, String rest, Object... values)
            throws SQLException {
        return session.list(COLUMNS + rest, row -> read(session, row), values);
    }

    static Optional<ActionRecord> find(Session session, ActionId action) throws SQLException {
        return session.first(
                COLUMNS + "WHERE id = ?", row -> read(session, row), action.toString());
    }

    private static ActionRecord read(Session session, ResultSet row) throws SQLException {
        ActionId id = ActionId.of(row.getString(1));
        List<StepRecord> steps =
                session.list(
                        "SELECT title, started_at, ended_at, outcome, subject, words"
                                + " FROM action_step WHERE action = ? ORDER BY step",
                        ActionRows::step,
                        id.toString());
        ActionPlan plan =
                new ActionPlan(
                        id,
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        new Owner(row.getString(5), row.getLong(6), Nanos.instant(row.getLong(7))),
                        Nanos.instant(row.getLong(8)),
                        steps.stream().map(StepRecord::title).toList(),
                        row.getString(9));
        return new ActionRecord(plan, steps, receipt(session, id));
    }

    private static StepRecord step(ResultSet row) throws SQLException {
        String title = row.getString(1);
        Optional<Long> started = Session.optionalLong(row, 2);
        Optional<Long> ended = Session.optionalLong(row, 3);
        if (started.isEmpty()) {
            return new StepRecord(title, new StepRecord.Progress.NotStarted());
        }
        if (ended.isEmpty()) {
            return new StepRecord(
                    title, new StepRecord.Progress.Started(Nanos.instant(started.get())));
        }
        return new StepRecord(
                title,
                new StepRecord.Progress.Finished(
                        Nanos.instant(started.get()),
                        Nanos.instant(ended.get()),
                        new OutcomeRow(row.getString(4), row.getString(5), row.getString(6))
                                .outcome()));
    }

    private static Optional<Receipt> receipt(Session session, ActionId action) throws SQLException {
        return session.first(
                "SELECT at, outcome, words, document FROM receipt WHERE action = ?",
                row ->
                        new Receipt(
                                action,
                                Nanos.instant(row.getLong(1)),
                                Receipt.Outcome.valueOf(row.getString(2)),
                                row.getString(3),
                                row.getString(4)),
                action.toString());
    }
}
