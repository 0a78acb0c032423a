package dev.lakewarden.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The backups that Lakewarden makes by itself, in a directory beside the workspace file. */
public record Backups(Path file) {
    private static final int DAYS_KEPT = 7;
    private static final Duration EVERY = Duration.ofDays(1);

    public static Backups of(Path file) {
        return new Backups(file);
    }

    public boolean isDue(Instant now) throws IOException {
        Optional<Instant> last = findDaily().stream().findFirst().map(this::madeAt);
        return last.map(at -> !now.isBefore(at.plus(EVERY))).orElse(true);
    }

    /** Makes one and lets go of the eighth. */
    public Path makeDaily(Instant now) throws IOException, SQLException {
        Path made = directory().resolve(prefix() + Timestamp.of(now) + ".db");
        Copies.copy(file, made);
        List<Path> all = findDaily();
        for (Path old : all.subList(Math.min(DAYS_KEPT, all.size()), all.size())) {
            Files.deleteIfExists(old);
        }
        return made;
    }

    /** Kept until someone deletes it. */
    public Path makeBeforeMigration(int version, Instant now) throws IOException, SQLException {
        Path made = directory().resolve(prefix() + "v" + version + "-" + Timestamp.of(now) + ".db");
        Copies.copy(file, made);
        return made;
    }

    /** All of them, the newest first. */
    public List<Path> findAll() throws IOException {
        return find(Pattern.compile(Pattern.quote(prefix()) + "(v\\d+-)?(\\d{8}T[0-9.]+Z)\\.db"));
    }

    private List<Path> findDaily() throws IOException {
        return find(Pattern.compile(Pattern.quote(prefix()) + "()(\\d{8}T[0-9.]+Z)\\.db"));
    }

    private List<Path> find(Pattern pattern) throws IOException {
        if (!Files.isDirectory(directory())) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(directory())) {
            return all.filter(it -> pattern.matcher(it.getFileName().toString()).matches())
                    .sorted(Comparator.comparing(this::madeAt).reversed())
                    .toList();
        }
    }

    private Instant madeAt(Path backup) {
        Matcher time =
                Pattern.compile("\\d{8}T[0-9.]+Z(?=\\.db$)")
                        .matcher(backup.getFileName().toString());
        return time.find() ? Timestamp.parse(time.group()) : Instant.EPOCH;
    }

    private Path directory() {
        return file.resolveSibling("backups");
    }

    /** Several workspaces may lie in one directory. */
    private String prefix() {
        return file.getFileName().toString().replaceFirst("\\.db$", "") + "-";
    }
}
