package dev.lakewarden.store.file;

import java.nio.file.Path;

/** The names of the files beside a workspace file. */
public record Siblings(Path file) {
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

    public Path named(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }
}
