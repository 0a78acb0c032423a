package dev.lakewarden.app.window;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.store.WorkspaceFile;
import dev.lakewarden.viewmodels.problem.Problem;
import dev.lakewarden.viewmodels.tasks.Notice;
import dev.lakewarden.viewmodels.workspace.WorkspaceDoor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/** Takes a window to another workspace; what is in the way is told in the window it is in. */
final class Leaving implements WorkspaceDoor {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private final WindowGraph graph;
    private final String actor;
    private final Elsewhere elsewhere;
    private final Asking asking;
    private final Arrival arrival;

    /** Shows a window on that workspace in the place of this one. */
    interface Arrival {
        void at(Path file, OpenedWorkspace opened, Optional<String> news);
    }

    Leaving(WindowGraph graph, String actor, Elsewhere elsewhere, Asking asking, Arrival arrival) {
        this.graph = graph;
        this.actor = actor;
        this.elsewhere = elsewhere;
        this.asking = asking;
        this.arrival = arrival;
    }

    @Override
    public void open(Path workspace) {
        go(() -> requireLikely(workspace));
    }

    @Override
    public void create(Path workspace) {
        go(() -> requireAbsent(workspace));
    }

    @Override
    public void openSample() {
        graph.tasks()
                .start(
                        "Building of the sample estate",
                        work -> {
                            Path workspace = elsewhere.sample().build(work);
                            work.progress(1, 1, "Its workspace is " + workspace + ".");
                            graph.background().ui().execute(() -> arriveAtSample(workspace));
                        });
    }

    /** The task that built it may not be over yet; any other one would be stopped. */
    private void arriveAtSample(Path workspace) {
        if (graph.longWork().running() <= 1) {
            open(workspace);
        } else {
            graph.parts()
                    .notifications()
                    .tell(
                            Notice.Kind.WARNING,
                            "The sample is ready",
                            "Tasks still run here; open it from the workspace menu when they are"
                                    + " over.");
        }
    }

    private void go(Supplier<Path> require) {
        graph.background()
                .run(
                        "Looking at the other workspace",
                        require,
                        checked -> questions(checked).open(),
                        failure -> tell(failure));
    }

    private StartQuestions questions(Path file) {
        return new StartQuestions(
                file,
                actor,
                asking,
                graph.background(),
                new StartQuestions.Outcome() {
                    @Override
                    public void opened(OpenedWorkspace opened, Optional<String> news) {
                        arrival.at(file, opened, news);
                    }

                    @Override
                    public void declined() {
                        // The window stays where it is, as the person wanted.
                    }

                    @Override
                    public void failed(Failure failure) {
                        tell(failure);
                    }
                });
    }

    private void tell(Failure failure) {
        Problem problem = Problem.of(failure);
        graph.parts()
                .notifications()
                .tell(
                        Notice.Kind.FAILED,
                        problem.title(),
                        problem.cause() + " " + problem.remedy());
    }

    private void requireOther(Path workspace) {
        if (workspace
                .toAbsolutePath()
                .normalize()
                .equals(graph.workspace().file().toAbsolutePath().normalize())) {
            throw new ConnectorException(
                    new Failure.Refused("workspace " + workspace, "It is the one in this window."));
        }
    }

    private Path requireAbsent(Path workspace) {
        requireOther(workspace);
        if (Files.exists(workspace)) {
            throw new ConnectorException(
                    new Failure.Conflict(
                            "workspace " + workspace,
                            "There is a file already; open it, or choose another name."));
        }
        return workspace;
    }

    /**
     * A damaged workspace is set aside when it is opened; somebody's picture must not be. So a file
     * that neither begins as a workspace does nor has backups is left alone.
     */
    private Path requireLikely(Path workspace) {
        requireOther(workspace);
        try (InputStream in = Files.newInputStream(workspace)) {
            if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)
                    && WorkspaceFile.of(workspace).findBackups().isEmpty()) {
                throw new ConnectorException(
                        new Failure.Invalid(
                                "workspace " + workspace,
                                "It is no workspace of Lakewarden, and was left as it is."));
            }
            return workspace;
        } catch (IOException e) {
            throw new ConnectorException(
                    new Failure.Missing("workspace " + workspace, "It cannot be read."), e);
        }
    }
}
