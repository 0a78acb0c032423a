package dev.lakewarden.app.window.screens;

import dev.lakewarden.app.window.OpenWindow;
import dev.lakewarden.app.window.OpenedWorkspace;
import dev.lakewarden.app.window.WindowRequest;
import dev.lakewarden.store.Mode;
import dev.lakewarden.store.Opening;
import dev.lakewarden.store.Workspace;
import dev.lakewarden.viewmodels.background.Background;
import dev.lakewarden.viewmodels.look.ThemeChoice;
import dev.lakewarden.views.theme.Theme;

import javafx.application.Platform;
import javafx.scene.Scene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Renders every screen in both themes at 1440 x 900, without a display. */
public final class Screenshots {
    private final WindowRequest request;
    private final Camera camera;

    public Screenshots(WindowRequest request, Path folder) {
        this.request = request;
        this.camera = new Camera(folder);
    }

    /** Must be called before anything of JavaFX was: the headless platform is chosen at start. */
    public List<Path> run() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Platform.setImplicitExit(false);
        Platform.startup(() -> {});
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            Quiet quiet = new Quiet(workers);
            List<Path> files = new ArrayList<>();
            for (Theme theme : Theme.values()) {
                for (Screen screen : Screens.ALL) {
                    files.add(take(screen, theme, quiet));
                }
            }
            return files;
        } finally {
            Platform.exit();
        }
    }

    private Path take(Screen screen, Theme theme, Quiet quiet) {
        if (!(Workspace.open(copy(), Mode.WINDOW) instanceof Opening.Opened(var workspace))) {
            throw new IllegalStateException(request.workspace() + " cannot be opened");
        }
        try (workspace) {
            OpenedWorkspace opened = OpenedWorkspace.of(workspace);
            Background background = new Background(quiet, Platform::runLater);
            OpenWindow window =
                    onFx(() -> OpenWindow.of(request, opened, background, Clock.systemUTC()));
            Scene scene =
                    onFx(
                            () -> {
                                Scene dressed = Camera.scene(window.shell().layers(), theme);
                                window.parts()
                                        .shell()
                                        .look()
                                        .themeProperty()
                                        .set(
                                                theme == Theme.DARK
                                                        ? ThemeChoice.DARK
                                                        : ThemeChoice.LIGHT);
                                window.start();
                                return dressed;
                            });
            settle(quiet);
            onFx(
                    () -> {
                        screen.prepare().accept(window);
                        return scene;
                    });
            settle(quiet);
            Path file = onFx(() -> snapshot(scene, screen, theme));
            onFx(
                    () -> {
                        window.close();
                        return file;
                    });
            settle(quiet);
            return file;
        }
    }

    /** Every picture starts from the same window, and the workspace stays as it is. */
    private Path copy() {
        try {
            Path folder = Files.createTempDirectory("lakewarden-screens");
            Path copy = folder.resolve(request.workspace().getFileName());
            Files.copy(request.workspace(), copy);
            Path log =
                    request.workspace().resolveSibling(request.workspace().getFileName() + "-wal");
            if (Files.exists(log)) {
                Files.copy(log, folder.resolve(log.getFileName()));
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path snapshot(Scene scene, Screen screen, Theme theme) {
        try {
            return camera.take(scene, screen.name() + "-" + theme.name().toLowerCase(Locale.ROOT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until no work is left and its answers have arrived. */
    private static void settle(Quiet quiet) {
        do {
            quiet.await();
            onFx(() -> quiet);
        } while (!quiet.isQuiet());
    }

    private static <T> T onFx(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Platform::runLater).join();
    }
}
