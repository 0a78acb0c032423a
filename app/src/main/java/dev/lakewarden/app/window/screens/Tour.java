package dev.lakewarden.app.window.screens;

import dev.lakewarden.app.window.OpenWindow;
import dev.lakewarden.app.window.OpenedWorkspace;
import dev.lakewarden.app.window.WindowRequest;
import dev.lakewarden.store.Mode;
import dev.lakewarden.store.Opening;
import dev.lakewarden.store.Workspace;
import dev.lakewarden.viewmodels.background.Background;
import dev.lakewarden.viewmodels.look.ThemeChoice;
import dev.lakewarden.views.theme.Look;
import dev.lakewarden.views.theme.Theme;

import javafx.application.Platform;
import javafx.scene.Scene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Brings the window to each of its screens, one after the other, in scenes that are never shown: no
 * display is needed and the size of a screen does not matter. Called off the FX thread.
 */
public final class Tour {
    private final WindowRequest request;
    private final Quiet quiet;

    /** How the window is dressed, and how large it is. */
    public record Dress(Theme theme, int width, int height, int textScale) {}

    /** One screen as it stands, everything laid out. Used on the FX thread. */
    public record Stop(String name, OpenWindow window, Scene scene) {}

    /** What is done at a stop. */
    @FunctionalInterface
    public interface Visitor<T> {
        T look(Stop stop);
    }

    public Tour(WindowRequest request, Executor workers) {
        this.request = request;
        this.quiet = new Quiet(workers);
    }

    /** What the visitor makes of each screen, in their order. */
    public <T> List<T> visit(Dress dress, Visitor<T> visitor) {
        List<T> seen = new ArrayList<>();
        for (Screen screen : Screens.ALL) {
            seen.add(visit(screen, dress, visitor));
        }
        return seen;
    }

    private <T> T visit(Screen screen, Dress dress, Visitor<T> visitor) {
        Path folder = copied();
        Path copy = folder.resolve(request.workspace().getFileName());
        if (!(Workspace.open(copy, Mode.WINDOW) instanceof Opening.Opened(var workspace))) {
            throw new IllegalStateException(request.workspace() + " cannot be opened");
        }
        try (workspace) {
            OpenedWorkspace opened = OpenedWorkspace.of(workspace);
            Background background = new Background(quiet, Platform::runLater);
            Stop stop = onFx(() -> begin(screen, dress, opened, background));
            settle();
            onFx(
                    () -> {
                        screen.prepare().accept(stop.window());
                        return stop;
                    });
            settle();
            T seen = onFx(() -> visitor.look(laidOut(stop)));
            onFx(
                    () -> {
                        stop.window().close();
                        return stop;
                    });
            settle();
            return seen;
        } finally {
            clear(folder);
        }
    }

    private Stop begin(Screen screen, Dress dress, OpenedWorkspace opened, Background background) {
        OpenWindow window = OpenWindow.of(request, opened, background, Clock.systemUTC());
        Scene scene = new Scene(window.shell().layers(), dress.width(), dress.height());
        Look.dress(scene, dress.theme(), dress.textScale());
        window.parts()
                .shell()
                .look()
                .themeProperty()
                .set(dress.theme() == Theme.DARK ? ThemeChoice.DARK : ThemeChoice.LIGHT);
        // A picture is of what came, not of how it comes.
        window.parts().shell().look().systemReducesMotionProperty().set(true);
        window.start();
        return new Stop(screen.name(), window, scene);
    }

    /** Cells and wrapped text know their size only after a second pass. */
    private static Stop laidOut(Stop stop) {
        stop.scene().snapshot(null);
        stop.scene().getRoot().requestLayout();
        stop.scene().snapshot(null);
        return stop;
    }

    /** A folder with a copy: every stop begins with the same window, and the workspace stays. */
    private Path copied() {
        try {
            Path folder = Files.createTempDirectory("lakewarden-screens");
            String name = request.workspace().getFileName().toString();
            Files.copy(request.workspace(), folder.resolve(name));
            Path log = request.workspace().resolveSibling(name + "-wal");
            if (Files.exists(log)) {
                Files.copy(log, folder.resolve(name + "-wal"));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void clear(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until no work is left and its answers have arrived. */
    private void settle() {
        do {
            quiet.await();
            onFx(() -> quiet);
        } while (!quiet.isQuiet());
    }

    private static <T> T onFx(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Platform::runLater).join();
    }
}
