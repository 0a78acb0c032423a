package dev.lakewarden.app.window;

import dev.lakewarden.app.requests.PageRequests;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.store.Mode;
import dev.lakewarden.store.Opening;
import dev.lakewarden.store.Workspace;
import dev.lakewarden.viewmodels.background.Background;

import javafx.application.Platform;

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
        Optional<Workspace> workspace = new StartQuestions(request.workspace()).answer(opening);
        workspace.ifPresentOrElse(found -> load(background, found), () -> closed.complete(false));
    }

    private static void bringUp(OpenWindow open, String asset) {
        Platform.runLater(() -> open.bringUp(asset));
    }

    /** Reads what the workspace knows of its connections off the FX thread, then paints. */
    private void load(Background background, Workspace workspace) {
        background.run(
                "Reading the workspace",
                () -> OpenedWorkspace.of(workspace),
                opened -> show(background, opened),
                failure -> closed.completeExceptionally(new ConnectorException(failure)));
    }

    private void show(Background background, OpenedWorkspace opened) {
        Workspace workspace = opened.workspace();
        OpenWindow open = OpenWindow.of(request, opened, background, clock);
        new Window(
                        open,
                        () -> {
                            workspace.close();
                            closed.complete(true);
                        })
                .show();
        workspace.changes().subscribe(() -> Platform.runLater(open.parts().estate()::load));
        if (workspace.mode() == Mode.WINDOW) {
            PageRequests requests =
                    new PageRequests(workspace.layouts(), workspace.changes(), clock);
            workspace
                    .changes()
                    .subscribe(() -> requests.take().ifPresent(name -> bringUp(open, name)));
        }
    }
}
