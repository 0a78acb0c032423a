package dev.lakewarden.app.window.screens;

import dev.lakewarden.views.theme.Look;
import dev.lakewarden.views.theme.Theme;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Takes pictures of scenes that are never shown, so that no display is needed and the size of a
 * screen does not matter. Used on the FX thread.
 */
public final class Camera {
    public static final int WIDTH = 1440;
    public static final int HEIGHT = 900;

    private final Path folder;

    public Camera(Path folder) {
        this.folder = folder;
    }

    public static Scene scene(Parent root, Theme theme) {
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        Look.dress(scene, theme, 100);
        return scene;
    }

    /** Lays the scene out and writes it as {@code NAME-THEME.png}. */
    public Path take(Scene scene, String name) throws IOException {
        // Cells and wrapped text know their size only after a second pass.
        WritableImage first = scene.snapshot(null);
        scene.getRoot().requestLayout();
        WritableImage image = scene.snapshot(first);
        Files.createDirectories(folder);
        Path file = folder.resolve(name + ".png");
        PngWriter.write(image, file);
        return file;
    }
}
