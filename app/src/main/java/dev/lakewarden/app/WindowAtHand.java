package dev.lakewarden.app;

import dev.lakewarden.app.commands.Windows;
import dev.lakewarden.app.output.ExitCode;
import dev.lakewarden.app.window.WindowLauncher;
import dev.lakewarden.app.window.screens.Screenshots;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The only class of the command line through which JavaFX is loaded. */
record WindowAtHand(Wiring wiring) implements Windows {
    @Override
    public ExitCode open(Path workspace, Optional<String> asset) {
        try {
            boolean shown = new WindowLauncher(wiring.windowOn(workspace, asset)).run();
            return shown ? ExitCode.DONE : ExitCode.REFUSED;
        } catch (UnsupportedOperationException e) {
            throw new ConnectorException(
                    new Failure.Unsupported(
                            "the window",
                            "There is no display to open it on.",
                            "Start it in a desktop session (over ssh: ssh -X), or use a command:"
                                    + " lakewarden --help lists those that need no display."),
                    e);
        }
    }

    @Override
    public List<Path> draw(Path workspace, Path directory) {
        return new Screenshots(wiring.windowOn(workspace, Optional.empty()), directory).run();
    }
}
