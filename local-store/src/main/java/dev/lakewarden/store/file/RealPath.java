package dev.lakewarden.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The one name of a file, so that two links to a workspace are one workspace. */
public final class RealPath {
    private RealPath() {}

    /** Links are followed as far as there is something at their end. */
    public static Path of(Path file) {
        Path absolute = file.toAbsolutePath();
        try {
            return Files.exists(absolute) ? absolute.toRealPath() : absolute;
        } catch (IOException e) {
            // Whoever opens it next says why, and names it as the person did.
            return absolute;
        }
    }
}
