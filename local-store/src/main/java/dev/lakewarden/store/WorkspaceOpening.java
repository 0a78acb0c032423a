package dev.lakewarden.store;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.store.database.Access;
import dev.lakewarden.store.database.Database;
import dev.lakewarden.store.database.Migrations;
import dev.lakewarden.store.database.Session;
import dev.lakewarden.store.database.SqliteConnections;
import dev.lakewarden.store.database.SqliteFailures;
import dev.lakewarden.store.file.Backups;
import dev.lakewarden.store.file.DailyBackup;
import dev.lakewarden.store.file.FileFailures;
import dev.lakewarden.store.file.Integrity;
import dev.lakewarden.store.file.NewFile;
import dev.lakewarden.store.file.PlainFiles;
import dev.lakewarden.store.file.PrivateFiles;
import dev.lakewarden.store.file.SetAside;
import dev.lakewarden.store.file.Siblings;
import dev.lakewarden.store.file.Traces;
import dev.lakewarden.store.file.WindowLock;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Opens a workspace step by step, and lets go of everything when one of them says no. */
final class WorkspaceOpening {
    private final Path file;
    private final Mode mode;
    private final InstantSource clock;
    private final Consent consent;

    private enum Start {
        CREATED,
        EXISTED
    }

    WorkspaceOpening(Path file, Mode mode, InstantSource clock, Consent consent) {
        this.file = file;
        this.mode = mode;
        this.clock = clock;
        this.consent = consent;
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
        PlainFiles.require(file, "workspace " + file);
        if (mode == Mode.READ_ONLY) {
            return openReadOnly();
        }
        if (Files.notExists(file) && !Siblings.of(file).tellOfDamage()) {
            consent.begin(file);
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

    private Opening openReadOnly() throws IOException, SQLException {
        if (Files.notExists(file)) {
            throw new ConnectorException(
                    new Failure.Missing("workspace " + file, "There is no such file to read"));
        }
        return checked(new Database(file, Access.READ_ONLY), null, Start.EXISTED);
    }

    private Opening openForChanges(@Nullable WindowLock lock) throws IOException, SQLException {
        Optional<Opening.Damaged> damage = findDamage();
        if (damage.isPresent()) {
            return damage.get();
        }
        if (Files.notExists(file)) {
            NewFile.create(file, clock.instant());
            return checked(new Database(file, Access.READ_WRITE), lock, Start.CREATED);
        }
        requireOurs();
        PrivateFiles.restrict(file);
        return checked(new Database(file, Access.READ_WRITE), lock, Start.EXISTED);
    }

    /** Before a writer opens it, since opening for writing already changes how a file is kept. */
    private void requireOurs() throws SQLException {
        try (Connection connection = SqliteConnections.openReader(file)) {
            ourVersion(new Session(connection));
        }
    }

    /** Sets a damaged file aside. One that was set aside waits there until someone decided. */
    private Optional<Opening.Damaged> findDamage() throws IOException, SQLException {
        if (Files.notExists(file)) {
            return findTraces();
        }
        Optional<String> why = Integrity.findDamage(file);
        if (why.isEmpty()) {
            return Optional.empty();
        }
        if (!Traces.of(file).wasOurs()) {
            throw notOurs("It is not a workspace of Lakewarden; it was left as it is");
        }
        consent.setAside(file);
        return Optional.of(damaged(SetAside.damaged(file, clock.instant()), why.get()));
    }

    /** What is left of a workspace whose file is not there. */
    private Optional<Opening.Damaged> findTraces() throws IOException {
        Siblings siblings = Siblings.of(file);
        if (Files.exists(siblings.log()) && Files.size(siblings.log()) > 0) {
            consent.setAside(file);
            Path aside = SetAside.damaged(file, clock.instant());
            return Optional.of(damaged(Siblings.of(aside).log(), "Only its log is left"));
        }
        return siblings.damagedOnes().stream()
                .findFirst()
                .map(aside -> damaged(aside, "It was damaged and set aside earlier"));
    }

    private Opening.Damaged damaged(Path aside, String why) {
        return new Opening.Damaged(
                aside, why, WorkspaceFile.of(file).findBackups().stream().findFirst());
    }

    private Opening checked(Database database, @Nullable WindowLock lock, Start start)
            throws IOException, SQLException {
        boolean opened = false;
        try {
            int version = database.read(this::ourVersion);
            if (version > Migrations.newest()) {
                return new Opening.Newer(version, Migrations.newest());
            }
            if (version < Migrations.newest()) {
                migrate(database, version);
            }
            opened = true;
            return new Opening.Opened(new Workspace(database, mode, keeping(lock, start), clock));
        } finally {
            if (!opened) {
                database.close();
            }
        }
    }

    private void migrate(Database database, int version) throws IOException, SQLException {
        if (mode == Mode.READ_ONLY) {
            throw new ConnectorException(
                    new Failure.Refused(
                            "workspace " + file,
                            "It was written by an older Lakewarden; open it once for changes"));
        }
        Backups.of(file).makeBeforeMigration(version, clock.instant());
        database.change(
                session -> Migrations.bringTo(session, Migrations.newest(), clock.instant()));
    }

    /** What must be let go of when the workspace is closed, in that order. */
    private List<Runnable> keeping(@Nullable WindowLock lock, Start start) {
        List<Runnable> kept = new ArrayList<>();
        // A workspace that was created this minute has nothing to lose yet.
        if (mode != Mode.READ_ONLY && start == Start.EXISTED) {
            kept.add(new DailyBackup(file, clock)::close);
        }
        if (lock != null) {
            kept.add(lock::close);
        }
        return kept;
    }

    private int ourVersion(Session session) throws SQLException {
        if (!Migrations.isOurs(session)) {
            throw notOurs(
                    "It is a SQLite file, but not a workspace of Lakewarden; it was left as it is");
        }
        return Migrations.version(session);
    }

    private ConnectorException notOurs(String because) {
        return new ConnectorException(new Failure.Invalid("workspace " + file, because));
    }
}
