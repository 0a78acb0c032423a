package dev.lakewarden.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The names of the files beside a workspace file. */
public record Siblings(Path file) {
    private static final String DAMAGED = ".damaged-";
    private static final String REPLACED = ".replaced-";

    public static Siblings of(Path file) {
        return new Siblings(file);
    }

    public Path log() {
        return named("-wal");
    }

    public Path sharedMemory() {
        return named("-shm");
    }

    public Path windowLock() {
        return named(".window");
    }

    /** There when something found damage that an opening, which looks quickly, may miss. */
    public Path suspicion() {
        return named(".suspect");
    }

    public Path damaged(Instant now) {
        return named(DAMAGED + Timestamp.of(now));
    }

    public Path replaced(Instant now) {
        return named(REPLACED + Timestamp.of(now));
    }

    /** Damaged files that were set aside, the newest first. */
    public List<Path> damagedOnes() throws IOException {
        return startingWith(DAMAGED);
    }

    /** Whether a workspace was here that its file, which is gone, does not tell of. */
    public boolean tellOfDamage() throws IOException {
        return (Files.exists(log()) && Files.size(log()) > 0) || !damagedOnes().isEmpty();
    }

    /** Files that a restore replaced, the newest first. */
    public List<Path> replacedOnes() throws IOException {
        return startingWith(REPLACED);
    }

    private List<Path> startingWith(String ending) throws IOException {
        Path directory = file.toAbsolutePath().getParent();
        if (directory == null || !Files.isDirectory(directory)) {
            return List.of();
        }
        String start = file.getFileName() + ending;
        try (Stream<Path> all = Files.list(directory)) {
            return all.filter(it -> it.getFileName().toString().startsWith(start))
                    .filter(Siblings::standsAlone)
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    /** A log is listed only if the file it belongs to is lost. */
    private static boolean standsAlone(Path path) {
        String name = path.getFileName().toString();
        return !name.endsWith("-shm")
                && (!name.endsWith("-wal")
                        || Files.notExists(
                                path.resolveSibling(name.substring(0, name.length() - 4))));
    }

    public Path named(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }
}
