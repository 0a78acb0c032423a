package dev.lakewarden.views.workspace;

import dev.lakewarden.viewmodels.workspace.FileChoice;

import javafx.scene.Node;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The system's own dialogs, above the window; they begin in the folder they were last in. */
public final class FileDialogs implements FileChoice {
    private final Node inside;
    private Path folder;

    public FileDialogs(Node inside, Path folder) {
        this.inside = inside;
        this.folder = folder;
    }

    @Override
    public Optional<Path> existing(String title) {
        FileChooser chooser = chooser(title);
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter("Workspaces", "*.db", "*.lakewarden"),
                        new FileChooser.ExtensionFilter("All files", "*"));
        return chosen(chooser.showOpenDialog(window()));
    }

    @Override
    public Optional<Path> target(String title, String name) {
        FileChooser chooser = chooser(title);
        chooser.setInitialFileName(name);
        return chosen(chooser.showSaveDialog(window()));
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        if (Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return chooser;
    }

    private @Nullable Window window() {
        return inside.getScene() == null ? null : inside.getScene().getWindow();
    }

    private Optional<Path> chosen(@Nullable File file) {
        Optional<Path> path = Optional.ofNullable(file).map(File::toPath);
        path.map(Path::getParent).ifPresent(parent -> folder = parent);
        return path;
    }
}
