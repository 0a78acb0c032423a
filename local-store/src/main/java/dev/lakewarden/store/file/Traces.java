package dev.lakewarden.store.file;

import dev.lakewarden.store.database.Migrations;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What a file that cannot be read as a workspace still tells of having been one. Without any, it is
 * somebody's letter, named by mistake.
 */
public record Traces(Path file) {
    /** Where SQLite keeps the number that a program marks its files with. */
    private static final int APPLICATION_ID_AT = 68;

    public static Traces of(Path file) {
        return new Traces(file);
    }

    /** An empty file counts: nothing of anyone's is in it, and a full disk may have emptied it. */
    public boolean wasOurs() throws IOException {
        return Files.size(file) == 0 || isMarked() || hasCompany();
    }

    private boolean isMarked() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(APPLICATION_ID_AT + Integer.BYTES);
            return head.length == APPLICATION_ID_AT + Integer.BYTES
                    && ByteBuffer.wrap(head).getInt(APPLICATION_ID_AT) == Migrations.APPLICATION_ID;
        }
    }

    private boolean hasCompany() throws IOException {
        Siblings siblings = Siblings.of(file);
        return Stream.of(siblings.log(), siblings.sharedMemory(), siblings.suspicion())
                        .anyMatch(Files::exists)
                || !siblings.damagedOnes().isEmpty()
                || !siblings.replacedOnes().isEmpty()
                || !Backups.of(file).findAll().isEmpty();
    }
}
