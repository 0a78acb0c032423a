package dev.lakewarden.uitests;

import dev.lakewarden.app.window.OpenedWorkspace;
import dev.lakewarden.app.window.WindowLauncher;
import dev.lakewarden.app.window.WindowRequest;
import dev.lakewarden.store.Mode;
import dev.lakewarden.store.Opening;
import dev.lakewarden.store.Workspace;
import dev.lakewarden.viewmodels.background.Background;

import javafx.application.Platform;
import javafx.stage.Stage;

import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;

/** The window of Lakewarden as people get it, open on a workspace until it is closed. */
final class Console implements AutoCloseable {
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final FxRobot robot = new FxRobot();
    private final Stage stage;

    private Console(Path file) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
        OpenedWorkspace opened = OpenedWorkspace.of(workspace(file, Mode.WINDOW));
        WindowLauncher launcher =
                new WindowLauncher(
                        new WindowRequest(
                                file, "ann", Optional.empty(), JourneyConnecting.toEverySystem()));
        Background background = new Background(workers, Platform::runLater);
        stage = Fx.ask(() -> launcher.show(background, opened));
        robot.targetWindow(stage);
        Fx.await("the window", () -> stage.isShowing() && stage.isFocused());
    }

    /** As large as the headless screen allows. */
    static Console open(Path file) throws TimeoutException {
        return open(file, 960, 700);
    }

    static Console open(Path file, int width, int height) throws TimeoutException {
        try (Workspace workspace = workspace(file, Mode.COMMAND)) {
            workspace
                    .layouts()
                    .save(
                            Map.of(
                                    "window.x",
                                    "0",
                                    "window.y",
                                    "0",
                                    "window.width",
                                    Integer.toString(width),
                                    "window.height",
                                    Integer.toString(height)));
        }
        return new Console(file);
    }

    /** As it was left. */
    static Console reopen(Path file) throws TimeoutException {
        return new Console(file);
    }

    static Workspace workspace(Path file, Mode mode) {
        if (Workspace.open(file, mode) instanceof Opening.Opened(var workspace)) {
            return workspace;
        }
        throw new IllegalStateException(file + " cannot be opened");
    }

    FxRobot robot() {
        return robot;
    }

    ConsolePage page() {
        return new ConsolePage(robot);
    }

    TablesScreen tables() {
        return new TablesScreen(robot);
    }

    /** Closes the window as its cross does, which lets go of the workspace. */
    @Override
    public void close() {
        Fx.ask(
                () -> {
                    stage.close();
                    return true;
                });
        workers.close();
    }
}
