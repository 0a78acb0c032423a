package dev.lakewarden.store;

import dev.lakewarden.governance.audit.AuditLog;
import dev.lakewarden.governance.connections.Connections;
import dev.lakewarden.governance.layout.Layouts;
import dev.lakewarden.governance.tables.TableRecords;
import dev.lakewarden.governance.workspace.ChangeFeed;
import dev.lakewarden.store.audit.AuditTrail;
import dev.lakewarden.store.audit.SqliteAuditLog;
import dev.lakewarden.store.connections.SqliteConnectionRecords;
import dev.lakewarden.store.database.Database;
import dev.lakewarden.store.file.WindowLock;
import dev.lakewarden.store.layout.SqliteLayouts;
import dev.lakewarden.store.tables.SqliteTableRecords;
import dev.lakewarden.store.workspace.PolledChangeFeed;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.InstantSource;

/** An open workspace: everything Lakewarden knows, in one file. Safe to use from any thread. */
public final class Workspace implements AutoCloseable {
    private final Database database;
    private final Mode mode;
    private final @Nullable WindowLock lock;
    private final PolledChangeFeed changes;
    private final AuditTrail trail;

    Workspace(Database database, Mode mode, @Nullable WindowLock lock, InstantSource clock) {
        this.database = database;
        this.mode = mode;
        this.lock = lock;
        this.changes = new PolledChangeFeed(database);
        this.trail = new AuditTrail(clock);
    }

    /**
     * Opens the file, and creates it with its directory if there is none yet.
     *
     * @throws dev.lakewarden.governance.failure.ConnectorException if it cannot be opened for a
     *     reason outside it: no permission, no space, a directory in its place, not a workspace
     */
    public static Opening open(Path file, Mode mode) {
        return new WorkspaceOpening(file.toAbsolutePath(), mode, InstantSource.system()).open();
    }

    public Path file() {
        return database.file();
    }

    public Mode mode() {
        return mode;
    }

    public Connections connections() {
        return new SqliteConnectionRecords(database, trail);
    }

    public TableRecords tables() {
        return new SqliteTableRecords(database);
    }

    public Layouts layouts() {
        return new SqliteLayouts(database);
    }

    public AuditLog audit() {
        return new SqliteAuditLog(database, trail);
    }

    public ChangeFeed changes() {
        return changes;
    }

    @Override
    public void close() {
        changes.close();
        database.close();
        if (lock != null) {
            lock.close();
        }
    }
}
