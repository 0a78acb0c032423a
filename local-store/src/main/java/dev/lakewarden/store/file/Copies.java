package dev.lakewarden.store.file;

import dev.lakewarden.store.database.Session;
import dev.lakewarden.store.database.SqliteConnections;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** Copies of a workspace file, made while others read and write it. */
public final class Copies {
    private Copies() {}

    /**
     * One consistent state of it, on the disk and in its place whole when this returns.
     *
     * @throws java.nio.file.FileAlreadyExistsException if there is something in that place
     */
    public static void copy(Path file, Path target) throws IOException, SQLException {
        NewFile.createDirectory(target);
        Path aside = aside(target);
        try {
            // SQLite fills an empty file that is there, so nobody else can open it at any moment.
            PrivateFiles.createFile(aside);
            try (Connection connection = SqliteConnections.openToCopy(file)) {
                new Session(connection).change("VACUUM INTO ?", aside.toString());
            }
            force(aside);
            NewFile.put(aside, target);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    static Path aside(Path target) {
        return Siblings.of(target).named(".new-" + UUID.randomUUID());
    }

    static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
