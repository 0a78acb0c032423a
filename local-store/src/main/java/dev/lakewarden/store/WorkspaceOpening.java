package dev.lakewarden.store;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.store.database.Access;
import dev.lakewarden.store.database.Database;
import dev.lakewarden.store.database.Migrations;
import dev.lakewarden.store.database.Session;
import dev.lakewarden.store.database.SqliteFailures;
import dev.lakewarden.store.file.FileFailures;
import dev.lakewarden.store.file.NewFile;
import dev.lakewarden.store.file.WindowLock;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;

/** Opens a workspace step by step, and lets go of everything when one of them says no. */
final class WorkspaceOpening {
    private final Path file;
    private final Mode mode;
    private final InstantSource clock;

    WorkspaceOpening(Path file, Mode mode, InstantSource clock) {
        this.file = file;
        this.mode = mode;
        this.clock = clock;
    }

    Opening open() {
        try {
            return tryToOpen();
        } catch (IOException e) {
            throw FileFailures.of(file, e);
        } catch (SQLException e) {
            throw SqliteFailures.of("workspace " + file, e);
        }
    }

    private Opening tryToOpen() throws IOException, SQLException {
        if (Files.isDirectory(file)) {
            throw new ConnectorException(
                    new Failure.Invalid(
                            "workspace " + file, "It is a directory; a workspace is a file"));
        }
        if (mode == Mode.READ_ONLY) {
            return openReadOnly();
        }
        NewFile.createDirectory(file);
        if (mode == Mode.COMMAND) {
            return openForChanges(null);
        }
        return switch (WindowLock.take(file, clock.instant())) {
            case WindowLock.Taken(var lock) -> openLocked(lock);
            case WindowLock.Held(var holder) -> new Opening.Locked(holder);
        };
    }

    private Opening openLocked(WindowLock lock) throws IOException, SQLException {
        boolean opened = false;
        try {
            Opening opening = openForChanges(lock);
            opened = opening instanceof Opening.Opened;
            return opening;
        } finally {
            if (!opened) {
                lock.close();
            }
        }
    }

    private Opening openReadOnly() throws SQLException {
        if (Files.notExists(file)) {
            throw new ConnectorException(
                    new Failure.Missing("workspace " + file, "There is no such file to read"));
        }
        return checked(new Database(file, Access.READ_ONLY), null);
    }

    private Opening openForChanges(@Nullable WindowLock lock) throws IOException, SQLException {
        if (Files.notExists(file)) {
            NewFile.create(file);
        }
        return checked(new Database(file, Access.READ_WRITE), lock);
    }

    private Opening checked(Database database, @Nullable WindowLock lock) {
        boolean opened = false;
        try {
            int version = database.read(this::ourVersion);
            if (version > Migrations.newest()) {
                return new Opening.Newer(version, Migrations.newest());
            }
            if (version < Migrations.newest()) {
                database.change(session -> Migrations.bringTo(session, Migrations.newest()));
            }
            opened = true;
            return new Opening.Opened(new Workspace(database, mode, lock, clock));
        } finally {
            if (!opened) {
                database.close();
            }
        }
    }

    private int ourVersion(Session session) throws SQLException {
        if (session.number("PRAGMA application_id") != Migrations.APPLICATION_ID) {
            throw new ConnectorException(
                    new Failure.Invalid(
                            "workspace " + file,
                            "It is a SQLite file, but not a workspace of Lakewarden; it was left"
                                    + " as it is"));
        }
        return Migrations.version(session);
    }
}
