package dev.lakewarden.store.workspace;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.workspace.ChangeFeed;
import dev.lakewarden.store.database.Closing;
import dev.lakewarden.store.database.Database;
import dev.lakewarden.store.database.Session;
import dev.lakewarden.store.database.SqliteFailures;

import org.jspecify.annotations.Nullable;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Asks SQLite twice a second whether anyone committed, which reads a few bytes of shared memory,
 * and at once after a commit of this process. Nobody asks while nobody listens.
 */
public final class PolledChangeFeed implements ChangeFeed, AutoCloseable {
    private static final Logger LOG = System.getLogger(PolledChangeFeed.class.getName());
    private static final long EVERY_MILLIS = 500;

    private final Database database;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean asked = new AtomicBoolean();
    private @Nullable ScheduledExecutorService thread;
    private @Nullable Connection connection;
    private @Nullable Future<?> asking;
    private long seen;

    public PolledChangeFeed(Database database) {
        this.database = database;
        database.onCommit(this::askSoon);
    }

    @Override
    public Subscription subscribe(Runnable listener) {
        start();
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private synchronized void start() {
        if (thread != null) {
            return;
        }
        try {
            connection = database.openReader();
            seen = version(connection);
        } catch (SQLException e) {
            throw SqliteFailures.of("workspace " + database.file(), e);
        }
        thread =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("workspace-changes").factory());
        asking =
                thread.scheduleWithFixedDelay(
                        this::ask, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private synchronized void askSoon() {
        // Many commits in a row are one change.
        if (thread != null && !thread.isShutdown() && asked.compareAndSet(false, true)) {
            thread.execute(this::ask);
        }
    }

    private void ask() {
        asked.set(false);
        if (isNewer()) {
            for (Runnable listener : listeners) {
                tell(listener);
            }
        }
    }

    private synchronized boolean isNewer() {
        if (connection == null) {
            return false;
        }
        try {
            long now = version(connection);
            boolean newer = now != seen;
            seen = now;
            return newer;
        } catch (SQLException e) {
            // The next reading of whoever shows the workspace meets the same and says so.
            LOG.log(Level.WARNING, "Whether the workspace changed is not known", e);
            return false;
        }
    }

    private static void tell(Runnable listener) {
        try {
            listener.run();
        } catch (ConnectorException e) {
            LOG.log(Level.WARNING, "A listener could not follow a change of the workspace", e);
        }
    }

    private static long version(Connection connection) throws SQLException {
        return new Session(connection).number("PRAGMA data_version");
    }

    @Override
    public synchronized void close() {
        if (asking != null) {
            asking.cancel(false);
        }
        if (thread != null) {
            thread.shutdown();
        }
        if (connection != null) {
            Closing.quietly(connection);
            connection = null;
        }
    }
}
