package dev.lakewarden.app.window;

import dev.lakewarden.app.requests.PageRequests;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.store.Mode;
import dev.lakewarden.store.Opening;
import dev.lakewarden.store.Workspace;
import dev.lakewarden.viewmodels.background.Background;

import javafx.application.Platform;
import javafx.stage.Stage;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Starts JavaFX, opens the workspace meanwhile, and shows the window. Connectors are loaded only
 * after the first picture.
 */
public final class WindowLauncher {
    private final WindowRequest request;
    private final Clock clock = Clock.systemUTC();
    private final CompletableFuture<Boolean> closed = new CompletableFuture<>();

    public WindowLauncher(WindowRequest request) {
        this.request = request;
    }

    /**
     * Blocks until the window is closed; answers whether one was shown at all.
     *
     * @throws dev.lakewarden.governance.failure.ConnectorException if the workspace cannot be
     *     opened for a reason outside it
     * @throws UnsupportedOperationException if there is no display
     */
    public boolean run() {
        Platform.setImplicitExit(false);
        Platform.startup(() -> {});
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            // The toolkit starts on its own thread meanwhile.
            Opening opening = Workspace.open(request.workspace(), Mode.WINDOW);
            Background background = new Background(workers, Platform::runLater);
            Platform.runLater(() -> begin(background, opening));
            return closed.join();
        } finally {
            Platform.exit();
        }
    }

    private void begin(Background background, Opening opening) {
        Optional<Workspace> workspace =
                new StartQuestions(request.workspace(), request.user()).answer(opening);
        workspace.ifPresentOrElse(found -> load(background, found), () -> closed.complete(false));
    }

    /** On the FX thread; what was heard while the window closed comes too late. */
    private static void whileShown(Stage stage, Runnable action) {
        Platform.runLater(
                () -> {
                    if (stage.isShowing()) {
                        action.run();
                    }
                });
    }

    /** Reads what the workspace knows of its connections off the FX thread, then paints. */
    private void load(Background background, Workspace workspace) {
        background.run(
                "Reading the workspace",
                () -> OpenedWorkspace.of(workspace),
                opened -> show(background, opened),
                failure -> closed.completeExceptionally(new ConnectorException(failure)));
    }

    /**
     * On the FX thread: the window on a workspace that is open already, whoever started JavaFX. The
     * workspace is closed with it.
     */
    public Stage show(Background background, OpenedWorkspace opened) {
        Workspace workspace = opened.workspace();
        OpenWindow open = OpenWindow.of(request, opened, background, clock);
        Stage stage =
                new Window(
                                open,
                                () -> {
                                    workspace.close();
                                    closed.complete(true);
                                })
                        .show();
        workspace.changes().subscribe(() -> whileShown(stage, open.parts().estate()::load));
        if (workspace.mode() == Mode.WINDOW) {
            PageRequests requests =
                    new PageRequests(workspace.layouts(), workspace.changes(), clock);
            workspace
                    .changes()
                    .subscribe(
                            () ->
                                    requests.take()
                                            .ifPresent(
                                                    name ->
                                                            whileShown(
                                                                    stage,
                                                                    () -> open.bringUp(name))));
        }
        return stage;
    }
}
