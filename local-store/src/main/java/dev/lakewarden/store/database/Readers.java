package dev.lakewarden.store.database;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;

/** Read connections, opened when needed and a few of them kept. */
final class Readers {
    private static final int MOST_AT_ONCE = 8;

    private final Path file;
    private final Access access;
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();
    private final Semaphore places = new Semaphore(MOST_AT_ONCE);
    private volatile boolean closed;

    Readers(Path file, Access access) throws SQLException {
        this.file = file;
        this.access = access;
        idle.push(open());
    }

    <T extends @Nullable Object> T read(Database.Steps<T> steps) throws SQLException {
        places.acquireUninterruptibly();
        try {
            return readOn(take(), steps);
        } finally {
            places.release();
        }
    }

    private <T extends @Nullable Object> T readOn(Connection connection, Database.Steps<T> steps)
            throws SQLException {
        boolean done = false;
        try {
            Session session = new Session(connection);
            session.run("BEGIN");
            T result = steps.in(session);
            session.run("COMMIT");
            done = true;
            return result;
        } finally {
            if (done) {
                giveBack(connection);
            } else {
                Closing.quietly(connection);
            }
        }
    }

    private Connection take() throws SQLException {
        if (closed) {
            throw new SQLException("The workspace is closed");
        }
        Connection connection = idle.poll();
        return connection == null ? open() : connection;
    }

    private void giveBack(Connection connection) {
        idle.push(connection);
        if (closed) {
            close();
        }
    }

    /** The caller closes it. */
    Connection open() throws SQLException {
        return access == Access.READ_ONLY
                ? SqliteConnections.openReadOnly(file)
                : SqliteConnections.openReader(file);
    }

    void close() {
        closed = true;
        Connection connection = idle.poll();
        while (connection != null) {
            Closing.quietly(connection);
            connection = idle.poll();
        }
    }
}
