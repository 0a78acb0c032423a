package dev.lakewarden.app.commands;

import dev.lakewarden.app.output.ExitCode;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Opens windows; behind it is the only code that loads JavaFX. */
public interface Windows {
    /**
     * Blocks until the window is closed.
     *
     * @param asset whose page is to come up
     * @throws dev.lakewarden.governance.failure.ConnectorException if there is no display, or the
     *     workspace cannot be opened
     */
    ExitCode open(Path workspace, Optional<String> asset);

    /** Draws every page without a display, and answers the files. */
    List<Path> draw(Path workspace, Path directory);
}
