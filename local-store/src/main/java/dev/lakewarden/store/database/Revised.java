package dev.lakewarden.store.database;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/**
 * All records of a kind, read once for all who ask and again only after the revision of that kind
 * has moved. Safe to use from any thread.
 */
public final class Revised<T> {
    private final Database database;
    private final String revision;
    private final Database.Steps<List<T>> all;
    private final ReentrantLock reading = new ReentrantLock();
    private @Nullable Kept<T> kept;

    /** As they were at that revision of theirs. */
    private record Kept<T>(long revision, List<T> records) {}

    /**
     * @param revision the query for the number that moves with every change of them
     * @param all reads them
     */
    public Revised(Database database, String revision, Database.Steps<List<T>> all) {
        this.database = database;
        this.revision = revision;
        this.all = all;
    }

    public List<T> find() {
        reading.lock();
        try {
            Kept<T> now = database.read(this::keep);
            kept = now;
            return now.records();
        } finally {
            reading.unlock();
        }
    }

    private Kept<T> keep(Session session) throws SQLException {
        Kept<T> before = kept;
        long now = session.number(revision);
        return before != null && before.revision() == now
                ? before
                : new Kept<>(now, List.copyOf(all.in(session)));
    }
}
