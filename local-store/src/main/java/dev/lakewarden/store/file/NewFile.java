package dev.lakewarden.store.file;

import dev.lakewarden.store.database.Migrations;
import dev.lakewarden.store.database.Session;
import dev.lakewarden.store.database.SqliteConnections;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

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

    public static void create(Path file) throws IOException, SQLException {
        Path aside = Siblings.of(file).named(".new-" + UUID.randomUUID());
        try {
            PrivateFiles.createFile(aside);
            fill(aside);
            put(aside, file);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static void fill(Path file) throws SQLException {
        try (Connection connection = SqliteConnections.openWriter(file)) {
            Session session = new Session(connection);
            session.run("BEGIN IMMEDIATE");
            Migrations.bringTo(session, Migrations.newest());
            session.run("COMMIT");
        }
    }

    private static void put(Path aside, Path file) throws IOException {
        try {
            // A link, unlike a move, never replaces the file that another process just created.
            Files.createLink(file, aside);
        } catch (FileAlreadyExistsException _) {
            // The other process was first: its file is as good as ours.
            return;
        } catch (UnsupportedOperationException _) {
            Files.move(aside, file);
        }
    }
}
