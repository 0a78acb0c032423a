package dev.lakewarden.app.window.screens;

import dev.lakewarden.app.window.WindowRequest;
import dev.lakewarden.views.theme.Theme;

import javafx.application.Platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Renders every screen in both themes at 1440 x 900, without a display. */
public final class Screenshots {
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    private final WindowRequest request;
    private final Path folder;

    public Screenshots(WindowRequest request, Path folder) {
        this.request = request;
        this.folder = folder;
    }

    /** Must be called before anything of JavaFX was: the headless platform is chosen at start. */
    public List<Path> run() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Platform.setImplicitExit(false);
        Platform.startup(() -> {});
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            Tour tour = new Tour(request, workers);
            List<Path> files = new ArrayList<>();
            for (Theme theme : Theme.values()) {
                files.addAll(
                        tour.visit(
                                new Tour.Dress(theme, WIDTH, HEIGHT, 100),
                                stop -> picture(stop, theme)));
            }
            return files;
        } finally {
            Platform.exit();
        }
    }

    private Path picture(Tour.Stop stop, Theme theme) {
        Path file =
                folder.resolve(stop.name() + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png");
        try {
            Files.createDirectories(folder);
            PngWriter.write(stop.scene().snapshot(null), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
