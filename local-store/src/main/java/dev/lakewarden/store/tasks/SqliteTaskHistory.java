package dev.lakewarden.store.tasks;

import dev.lakewarden.governance.tasks.FinishedTask;
import dev.lakewarden.governance.tasks.TaskHistory;
import dev.lakewarden.governance.tasks.Work;
import dev.lakewarden.store.database.Database;
import dev.lakewarden.store.database.Nanos;

import java.util.List;

/** The tasks that ended, in one workspace file. */
public final class SqliteTaskHistory implements TaskHistory {
    private final Database database;

    public SqliteTaskHistory(Database database) {
        this.database = database;
    }

    @Override
    public void save(FinishedTask task) {
        database.change(
                session -> {
                    session.change(
                            "INSERT OR REPLACE INTO task VALUES (?, ?, ?, ?, ?, ?)",
                            task.id(),
                            task.title(),
                            task.state().name(),
                            Nanos.of(task.startedAt()),
                            Nanos.of(task.endedAt()),
                            task.words());
                    session.change(
                            "DELETE FROM task WHERE id IN (SELECT id FROM task"
                                    + " ORDER BY ended_at DESC, id LIMIT -1 OFFSET ?)",
                            KEPT);
                });
    }

    @Override
    public List<FinishedTask> findLatest(int limit) {
        return database.read(
                session ->
                        session.list(
                                "SELECT id, title, state, started_at, ended_at, words FROM task"
                                        + " ORDER BY ended_at DESC, id LIMIT ?",
                                row ->
                                        new FinishedTask(
                                                row.getString(1),
                                                row.getString(2),
                                                Work.State.valueOf(row.getString(3)),
                                                Nanos.instant(row.getLong(4)),
                                                Nanos.instant(row.getLong(5)),
                                                row.getString(6)),
                                limit));
    }
}
