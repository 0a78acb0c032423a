package dev.lakewarden.store.database;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

/** The one thread of this process that changes the file. */
final class Writer {
    private final String subject;
    private final Connection connection;
    private final Session session;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("workspace-writer").factory());

    Writer(Path file, String subject) throws SQLException {
        this.subject = subject;
        this.connection = SqliteConnections.openWriter(file);
        this.session = new Session(connection);
    }

    /** Waits until it is done even if interrupted: a write that was sent cannot be called back. */
    <T extends @Nullable Object> T write(Database.Steps<T> steps) {
        try {
            return CompletableFuture.supplyAsync(() -> transaction(steps), thread).join();
        } catch (RejectedExecutionException e) {
            throw new ConnectorException(
                    new Failure.Refused(subject, "The workspace is closed"), e);
        } catch (CompletionException e) {
            throw unwrap(e);
        }
    }

    private static RuntimeException unwrap(CompletionException e) {
        Throwable cause = e.getCause();
        if (cause instanceof ConnectorException refused) {
            return new ConnectorException(refused.failure(), refused);
        }
        return cause instanceof RuntimeException defect ? defect : e;
    }

    private <T extends @Nullable Object> T transaction(Database.Steps<T> steps) {
        try {
            session.run("BEGIN IMMEDIATE");
        } catch (SQLException e) {
            throw SqliteFailures.of(subject, e);
        }
        boolean done = false;
        try {
            T result = steps.in(session);
            commit();
            done = true;
            return result;
        } catch (SQLException e) {
            throw SqliteFailures.of(subject, e);
        } finally {
            if (!done) {
                rollBack();
            }
        }
    }

    private void commit() {
        try {
            session.run("COMMIT");
        } catch (SQLException e) {
            throw SqliteFailures.ofCommit(subject, e);
        }
    }

    private void rollBack() {
        try {
            session.run("ROLLBACK");
        } catch (SQLException e) {
            // SQLite has rolled back by itself, as it does when the disk is full.
            System.getLogger(Writer.class.getName())
                    .log(System.Logger.Level.DEBUG, "Nothing left to roll back", e);
        }
    }

    void close() {
        thread.close();
        Closing.quietly(connection);
    }
}
