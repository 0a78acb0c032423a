package dev.lakewarden.app;

import dev.lakewarden.app.commands.Parts;
import dev.lakewarden.app.commands.SampleDesk;
import dev.lakewarden.app.commands.Session;
import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.ConnectionDraft;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.tasks.Work;
import dev.lakewarden.sample.SampleEstate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sample estate and its workspace below one directory. */
final class SampleAtHand implements SampleDesk {
    private static final String ACTOR = "sample";

    /** What the estate leaves in its directory, and nothing else has. */
    private static final String NOTE = "sample-estate.properties";

    private final Path directory;
    private final Session session;
    private final Function<Path, Parts> partsOn;
    private final List<ConnectionDraft> connections = new ArrayList<>();

    SampleAtHand(Path directory, Session session, Function<Path, Parts> partsOn) {
        this.directory = directory;
        this.session = session;
        this.partsOn = partsOn;
    }

    @Override
    public Path directory() {
        return directory;
    }

    @Override
    public Path workspace() {
        return directory.resolve("workspace.db");
    }

    private Path estate() {
        return directory.resolve("estate");
    }

    @Override
    public List<ConnectionDraft> connections() {
        return List.copyOf(connections);
    }

    @Override
    public void build(long seed, Progress progress) {
        SampleEstate estate =
                SampleEstate.start(
                        estate(), seed, it -> progress.at(it.done(), it.total(), it.now()));
        try (Parts parts = partsOn.apply(workspace())) {
            connections.addAll(estate.connections());
            estate.awaitComplete();
            connect(parts);
            parts.scan().run(parts.book().findAll(), new StoppedWith(session));
        } finally {
            estate.stop();
        }
    }

    private void connect(Parts parts) {
        for (ConnectionDraft draft : connections) {
            parts.book()
                    .find(draft.name())
                    .map(Connection::id)
                    .ifPresentOrElse(
                            id -> parts.book().change(id, draft, Map.of(), ACTOR),
                            () -> parts.book().add(draft, Map.of(), ACTOR));
        }
    }

    @Override
    public Removal remove() {
        if (!Files.exists(estate())) {
            return new Removal(false, List.of());
        }
        if (!Files.exists(estate().resolve(NOTE))) {
            throw new ConnectorException(
                    new Failure.Refused(
                            directory.toString(),
                            "It holds something that is no sample estate, and is left as it is."));
        }
        if (Files.exists(workspace()) && WorkspaceAtHand.hasWindow(workspace())) {
            throw new ConnectorException(
                    new Failure.Refused(
                            directory.toString(), "A window shows it; close that window first."));
        }
        try {
            deleteWorkspace();
            List<Path> left = SampleEstate.remove(estate());
            deleteIfEmpty(directory);
            return new Removal(true, left);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With what the store keeps beside it: journals, lock, vault, and backups in a folder. */
    private void deleteWorkspace() throws IOException {
        Path backups = directory.resolve("backups");
        if (Files.isDirectory(backups)) {
            deleteFiles(backups, Pattern.compile("workspace-[0-9A-Za-z.-]+[.]db"));
            deleteIfEmpty(backups);
        }
        deleteFiles(directory, Pattern.compile("workspace[.]db([.-].*)?"));
    }

    private static void deleteFiles(Path folder, Pattern names) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path path : inside.filter(Files::isRegularFile).toList()) {
                if (names.matcher(path.getFileName().toString()).matches()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static void deleteIfEmpty(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            if (inside.findAny().isPresent()) {
                return;
            }
        }
        Files.delete(folder);
    }

    /** A scan that nobody watches and that Ctrl+C stops. */
    private record StoppedWith(Session session) implements Work {
        @Override
        public void progress(long done, long total, String now) {
            // The building of the estate was the long part.
        }

        @Override
        public void stopIfCancelled() {
            if (session.isStopping()) {
                throw new ConnectorException(
                        new Failure.Cancelled("sample", "It was stopped; the rest is kept."));
            }
        }
    }
}
