package dev.lakewarden.store.database;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * One SQLite file. Readers never wait for the writer, and what {@link #write} returned from is on
 * the disk.
 */
public final class Database implements AutoCloseable {
    private final Path file;
    private final String subject;
    private final Readers readers;
    private final @Nullable Writer writer;
    private final CopyOnWriteArrayList<Runnable> onCommit = new CopyOnWriteArrayList<>();

    /** What is done inside one transaction. */
    @FunctionalInterface
    public interface Steps<T extends @Nullable Object> {
        T in(Session session) throws SQLException;
    }

    /** A change without an answer. */
    @FunctionalInterface
    public interface Change {
        void in(Session session) throws SQLException;
    }

    /**
     * @throws SQLException if SQLite cannot open the file; the caller decides whether that is
     *     damage
     */
    public Database(Path file, Access access) throws SQLException {
        this.file = file;
        this.subject = "workspace " + file;
        this.readers = new Readers(file, access);
        this.writer = access == Access.READ_WRITE ? new Writer(file, subject) : null;
    }

    public Path file() {
        return file;
    }

    /** Several statements in it see the same state. */
    public <T extends @Nullable Object> T read(Steps<T> steps) {
        try {
            return readers.read(steps);
        } catch (SQLException e) {
            throw SqliteFailures.of(subject, e);
        }
    }

    /**
     * All of it or nothing, in one short transaction.
     *
     * @throws ConnectorException with {@code Refused} if the workspace is open for reading only
     */
    public <T extends @Nullable Object> T write(Steps<T> steps) {
        if (writer == null) {
            throw new ConnectorException(
                    new Failure.Refused(
                            subject, "It is open for reading only, so nothing is changed in it"));
        }
        T result = writer.write(steps);
        onCommit.forEach(Runnable::run);
        return result;
    }

    public void change(Change change) {
        write(
                session -> {
                    change.in(session);
                    return true;
                });
    }

    /** A connection of its own that only reads; the caller closes it. */
    public Connection openReader() throws SQLException {
        return readers.open();
    }

    /** Called after every commit of this process, on the thread that asked for it. */
    public void onCommit(Runnable listener) {
        onCommit.add(listener);
    }

    @Override
    public void close() {
        // The writer goes last: the last connection folds the log into the file.
        readers.close();
        if (writer != null) {
            writer.close();
        }
    }
}
