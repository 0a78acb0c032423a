package dev.lakewarden.store.file;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import java.nio.file.Files;
import java.nio.file.Path;

/** A workspace or a backup is a plain file: a device renamed by mistake is missed by everyone. */
public final class PlainFiles {
    private PlainFiles() {}

    /**
     * @throws ConnectorException with {@code Invalid} if there is something else at that path
     */
    public static void require(Path file, String subject) {
        if (Files.isDirectory(file)) {
            throw new ConnectorException(
                    new Failure.Invalid(subject, "It is a directory; a workspace is a file"));
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new ConnectorException(
                    new Failure.Invalid(
                            subject, "It is a device or a pipe; a workspace is a file"));
        }
    }
}
