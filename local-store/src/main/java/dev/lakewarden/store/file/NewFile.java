package dev.lakewarden.store.file;

import dev.lakewarden.store.database.Migrations;
import dev.lakewarden.store.database.Session;
import dev.lakewarden.store.database.SqliteConnections;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

/**
 * Creates a workspace aside and puts it in its place whole, so that a file in that place is never
 * half made: one of zero length is damage, not a beginning.
 */
public final class NewFile {
    private NewFile() {}

    public static void createDirectory(Path file) throws IOException {
        Path directory = file.toAbsolutePath().getParent();
        if (directory != null) {
            PrivateFiles.createDirectory(directory);
        }
    }

    public static void create(Path file, Instant now) throws IOException, SQLException {
        Path aside = Copies.aside(file);
        try {
            PrivateFiles.createFile(aside);
            fill(aside, now);
            put(aside, file);
        } catch (FileAlreadyExistsException e) {
            // Another process was first: its file is as good as ours.
            System.getLogger(NewFile.class.getName())
                    .log(Level.DEBUG, "Someone else created " + file, e);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static void fill(Path file, Instant now) throws SQLException {
        try (Connection connection = SqliteConnections.openWriter(file)) {
            Session session = new Session(connection);
            session.run("BEGIN IMMEDIATE");
            Migrations.bringTo(session, Migrations.newest(), now);
            session.run("COMMIT");
        }
    }

    /** A link, unlike a move, never replaces what another process just put there. */
    static void put(Path aside, Path file) throws IOException {
        try {
            Files.createLink(file, aside);
        } catch (UnsupportedOperationException _) {
            Files.move(aside, file);
        }
    }
}
