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
        Optional<Instant> last = findMade("").stream().findFirst().map(Made::at);
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
        return find("(v\\d+-)?");
    }

    private List<Path> findDaily() throws IOException {
        return find("");
    }

    private record Made(Path backup, Instant at) {}

    /** What has no moment of ours in its name was put there by somebody else. */
    private List<Made> findMade(String version) throws IOException {
        if (!Files.isDirectory(directory())) {
            return List.of();
        }
        Pattern ours = Pattern.compile(Pattern.quote(prefix()) + version + "(?<at>[0-9T.]+Z)\\.db");
        try (Stream<Path> all = Files.list(directory())) {
            return all.flatMap(backup -> made(backup, ours).stream())
                    .sorted(Comparator.comparing(Made::at).reversed())
                    .toList();
        }
    }

    private List<Path> find(String version) throws IOException {
        return findMade(version).stream().map(Made::backup).toList();
    }

    private static Optional<Made> made(Path backup, Pattern ours) {
        Matcher name = ours.matcher(backup.getFileName().toString());
        return name.matches()
                ? Timestamp.find(name.group("at")).map(at -> new Made(backup, at))
                : Optional.empty();
    }

    private Path directory() {
        return file.resolveSibling("backups");
    }

    /** Several workspaces may lie in one directory. */
    private String prefix() {
        return file.getFileName().toString().replaceFirst("\\.db$", "") + "-";
    }
}
