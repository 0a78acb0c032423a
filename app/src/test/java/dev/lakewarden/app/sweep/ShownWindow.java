package dev.lakewarden.app.sweep;

import dev.lakewarden.app.window.OpenedWorkspace;
import dev.lakewarden.app.window.WindowLauncher;
import dev.lakewarden.app.window.WindowRequest;
import dev.lakewarden.app.window.screens.Quiet;
import dev.lakewarden.store.Mode;
import dev.lakewarden.store.Opening;
import dev.lakewarden.store.Workspace;
import dev.lakewarden.viewmodels.background.Background;

import javafx.application.Platform;
import javafx.stage.Stage;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The window as people get it, with a stage around it, for what reaches it from outside. */
record ShownWindow(Stage stage, ExecutorService workers, Quiet quiet) implements AutoCloseable {
    static ShownWindow of(WindowRequest request) {
        if (!(Workspace.open(request.workspace(), Mode.WINDOW)
                instanceof Opening.Opened(var workspace))) {
            throw new IllegalStateException(request.workspace() + " cannot be opened");
        }
        ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
        Quiet quiet = new Quiet(workers);
        Background background = new Background(quiet, Platform::runLater);
        OpenedWorkspace known = OpenedWorkspace.of(workspace);
        Stage stage = HeadlessWindow.ask(() -> new WindowLauncher(request).show(background, known));
        return new ShownWindow(stage, workers, quiet);
    }

    @Override
    public void close() {
        HeadlessWindow.ask(
                () -> {
                    stage.close();
                    return true;
                });
        HeadlessWindow.settle(quiet);
        workers.close();
    }
}
