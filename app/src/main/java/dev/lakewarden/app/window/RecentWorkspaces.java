package dev.lakewarden.app.window;

import dev.lakewarden.store.file.PrivateFiles;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The workspaces that had a window, the latest first: one path a line, in a file beside the
 * person's data. Losing it loses a convenience, so what cannot be read or written is logged and
 * otherwise goes on. Reads and writes files: not for the FX thread.
 */
public record RecentWorkspaces(Path file) {
    private static final Logger LOG = System.getLogger(RecentWorkspaces.class.getName());
    private static final int KEPT = 12;

    /** Those that are still there. */
    public List<Path> find() {
        return read().flatMap(RecentWorkspaces::path).filter(Files::isRegularFile).toList();
    }

    private Stream<String> read() {
        try {
            return Files.readAllLines(file).stream().filter(line -> !line.isBlank());
        } catch (NoSuchFileException _) {
            return Stream.empty();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The recent workspaces cannot be read", e);
            return Stream.empty();
        }
    }

    private static Stream<Path> path(String line) {
        try {
            return Stream.of(Path.of(line));
        } catch (InvalidPathException e) {
            LOG.log(Level.DEBUG, "Not a path in the recent workspaces", e);
            return Stream.empty();
        }
    }

    /** Puts it first. */
    public void remember(Path workspace) {
        String own = workspace.toAbsolutePath().normalize().toString();
        List<String> lines = new ArrayList<>(List.of(own));
        lines.addAll(read().filter(line -> !line.equals(own)).limit(KEPT - 1L).toList());
        try {
            Path folder = file.resolveSibling("");
            PrivateFiles.createDirectory(folder);
            // Whole or not at all: another window may read it this instant.
            Path written = Files.createTempFile(folder, "recent", ".part");
            Files.write(written, lines);
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The recent workspaces cannot be written", e);
        }
    }
}
