package dev.lakewarden.app.commands;

import dev.lakewarden.app.output.ExitCode;

/** Opens the window; behind it is the only code that loads JavaFX. */
@FunctionalInterface
public interface Windows {
    ExitCode open(boolean onSample);
}
