package dev.lakewarden.store.file;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.workspace.WorkspaceHolder;
import dev.lakewarden.store.database.Migrations;
import dev.lakewarden.store.database.Session;
import dev.lakewarden.store.database.SqliteConnections;
import dev.lakewarden.store.database.SqliteFailures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Puts a backup in the place of a workspace file and keeps what was there. */
public record Restore(Path file, Instant now) {
    /** Where the replaced file is kept, if there was one. */
    public Optional<Path> from(Path backup) throws IOException, SQLException {
        verify(backup);
        NewFile.createDirectory(file);
        return switch (WindowLock.take(file, now)) {
            case WindowLock.Held(WorkspaceHolder by) ->
                    throw refused(
                            "A window has it open: process " + by.process() + " on " + by.host());
            case WindowLock.Taken(var lock) -> {
                try (lock) {
                    yield replaceWith(backup);
                }
            }
        };
    }

    private void verify(Path backup) throws IOException, SQLException {
        Optional<String> damage = Integrity.findDamage(backup);
        if (damage.isPresent()) {
            throw damaged(backup, damage.get());
        }
        try (Connection connection = SqliteConnections.openReader(backup)) {
            Session session = new Session(connection);
            if (Migrations.version(session) > Migrations.newest()) {
                throw refused("The backup was made by a newer Lakewarden: " + backup);
            }
            List<String> problems = Integrity.findProblems(session);
            if (!problems.isEmpty()) {
                throw damaged(backup, problems.getFirst());
            }
        }
    }

    private Optional<Path> replaceWith(Path backup) throws IOException, SQLException {
        Path aside = Copies.aside(file);
        try {
            Copies.copy(backup, aside);
            Optional<Path> kept = keep();
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
            return kept;
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    /** A second name for it, so that there is a file in its place at every moment. */
    private Optional<Path> keep() throws IOException, SQLException {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        if (Integrity.findDamage(file).isPresent()) {
            return Optional.of(SetAside.damaged(file, now));
        }
        foldLog();
        Path kept = Siblings.of(file).replaced(now);
        try {
            Files.createLink(kept, file);
        } catch (UnsupportedOperationException _) {
            Files.copy(file, kept);
        }
        return Optional.of(kept);
    }

    /** Leaving the log behind needs the file for oneself, which also proves that nobody has it. */
    private void foldLog() throws SQLException {
        try (Connection connection = SqliteConnections.openImpatient(file)) {
            new Session(connection).run("PRAGMA journal_mode = DELETE");
        } catch (SQLException e) {
            if (SqliteFailures.isBusy(e)) {
                throw refused("Another Lakewarden process has it open; end it first");
            }
            throw e;
        }
    }

    private static ConnectorException damaged(Path backup, String why) {
        return new ConnectorException(new Failure.Corrupt("backup " + backup, why));
    }

    private ConnectorException refused(String why) {
        return new ConnectorException(new Failure.Refused("workspace " + file, why));
    }
}
