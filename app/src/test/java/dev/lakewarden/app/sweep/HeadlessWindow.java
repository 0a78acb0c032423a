package dev.lakewarden.app.sweep;

import dev.lakewarden.app.window.OpenWindow;
import dev.lakewarden.app.window.OpenedWorkspace;
import dev.lakewarden.app.window.WindowRequest;
import dev.lakewarden.app.window.screens.Quiet;
import dev.lakewarden.store.Mode;
import dev.lakewarden.store.Opening;
import dev.lakewarden.store.Workspace;
import dev.lakewarden.viewmodels.background.Background;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** The window's content on a person's workspace, on JavaFX's headless platform. */
final class HeadlessWindow implements AutoCloseable {
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final Quiet quiet = new Quiet(workers);
    private final Workspace workspace;
    private final OpenWindow window;
    private final Scene scene;

    HeadlessWindow(WindowRequest request) {
        if (!(Workspace.open(request.workspace(), Mode.WINDOW)
                instanceof Opening.Opened(var opened))) {
            throw new IllegalStateException(request.workspace() + " cannot be opened");
        }
        workspace = opened;
        Background background = new Background(quiet, Platform::runLater);
        OpenedWorkspace known = OpenedWorkspace.of(workspace);
        window = ask(() -> OpenWindow.of(request, known, background, Clock.systemUTC()));
        scene = ask(() -> new Scene(window.shell().layers(), 1440, 900));
        tell(window::start);
    }

    static void startJavaFx() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Platform.setImplicitExit(false);
        Platform.startup(() -> {});
    }

    OpenWindow content() {
        return window;
    }

    /** Does it on the FX thread and waits until nothing that it started is left. */
    void tell(Runnable action) {
        ask(
                () -> {
                    action.run();
                    return true;
                });
        settle(quiet);
    }

    /** Waits until no work is left and its answers have arrived. */
    static void settle(Quiet quiet) {
        do {
            quiet.await();
            ask(() -> true);
        } while (!quiet.isQuiet());
    }

    /** Presses a button that must be there and be on. */
    void press(String id) {
        Node found = ask(() -> scene.lookup("#" + id));
        if (!(found instanceof Button button) || ask(button::isDisabled)) {
            throw new IllegalStateException("There is no button " + id + " to press: " + found);
        }
        tell(button::fire);
    }

    /** Selects a row of a list that must be there. */
    void select(String id, int row) {
        Node found = ask(() -> scene.lookup("#" + id));
        if (!(found instanceof ListView<?> list)) {
            throw new IllegalStateException("There is no list " + id + ": " + found);
        }
        tell(() -> list.getSelectionModel().select(row));
    }

    static <T> T ask(Supplier<T> question) {
        return CompletableFuture.supplyAsync(question, Platform::runLater).join();
    }

    @Override
    public void close() {
        tell(window::close);
        workspace.close();
        workers.close();
    }
}
