package dev.lakewarden.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;

/** Moves a damaged file out of the way with its log, which may hold what the file does not. */
public final class SetAside {
    private SetAside() {}

    public static Path damaged(Path file, Instant now) throws IOException {
        Path aside = Siblings.of(file).damaged(now);
        // The file goes first: from then on every other process sees that it was set aside.
        move(file, aside);
        move(Siblings.of(file).log(), Siblings.of(aside).log());
        move(Siblings.of(file).sharedMemory(), Siblings.of(aside).sharedMemory());
        Files.deleteIfExists(Siblings.of(file).suspicion());
        return aside;
    }

    private static void move(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
