package dev.lakewarden.sample;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The directory a sample estate lives in, with a note of the seed and the moment it was made for. A
 * directory without that note is somebody else's and is never touched.
 */
record EstateDirectory(Path path) {
    /** Moves when the recipes do: an estate of another version is made anew. */
    private static final String VERSION = "1";

    /**
     * @param now the moment the histories end near
     */
    record Note(long seed, Instant now) {}

    Path catalog() {
        return path.resolve("catalog.db");
    }

    Path warehouse() {
        return path.resolve("warehouse");
    }

    Path note() {
        return path.resolve("sample-estate.properties");
    }

    /**
     * Makes the directory ready for that seed: goes on where an earlier start was cut off, and
     * begins anew when it holds an estate of another seed or version.
     *
     * @throws ConnectorException with {@code Refused} if it holds something else
     */
    Note prepare(long seed, Instant now) throws IOException {
        Optional<Note> found = read().filter(note -> note.seed() == seed);
        if (found.isPresent()) {
            return found.get();
        }
        if (Files.exists(note())) {
            clear();
        } else if (isUsed()) {
            throw new ConnectorException(
                    new Failure.Refused(
                            path.toString(),
                            "The directory holds something that is no sample estate; name another"
                                    + " one"));
        }
        Files.createDirectories(warehouse());
        Note note = new Note(seed, now);
        write(note);
        return note;
    }

    private boolean isUsed() throws IOException {
        if (!Files.exists(path)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(path)) {
            return inside.findAny().isPresent();
        }
    }

    private Optional<Note> read() throws IOException {
        if (!Files.exists(note())) {
            return Optional.empty();
        }
        Properties kept = new Properties();
        try (Reader reader = Files.newBufferedReader(note(), StandardCharsets.UTF_8)) {
            kept.load(reader);
            if (!VERSION.equals(kept.getProperty("version"))) {
                return Optional.empty();
            }
            return Optional.of(
                    new Note(
                            Long.parseLong(kept.getProperty("seed", "")),
                            Instant.parse(kept.getProperty("now", ""))));
        } catch (NumberFormatException | DateTimeParseException e) {
            // Cut off while it was written: what it was for cannot be told any more.
            return Optional.empty();
        }
    }

    private void write(Note note) throws IOException {
        Properties kept = new Properties();
        kept.setProperty("version", VERSION);
        kept.setProperty("seed", String.valueOf(note.seed()));
        kept.setProperty("now", note.now().toString());
        Path draft = path.resolve("sample-estate.properties.new");
        try (Writer writer = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
            kept.store(writer, "A sample estate of Lakewarden; delete the whole directory freely");
        }
        Files.move(draft, note(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void clear() throws IOException {
        new EstateFiles(this).delete();
        // Last, so that a clearing that was cut off is still known to be ours.
        Files.delete(note());
    }

    /**
     * Deletes what was made here.
     *
     * @return what somebody else put between it, which is left
     */
    List<Path> remove() throws IOException {
        List<Path> left = new EstateFiles(this).delete();
        Files.deleteIfExists(note());
        EstateFiles.deleteIfEmpty(path);
        return left;
    }

    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(tree)) {
            for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
