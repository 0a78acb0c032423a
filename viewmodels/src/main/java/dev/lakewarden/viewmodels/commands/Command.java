package dev.lakewarden.viewmodels.commands;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Something a person can tell the window to do. All of them are in the palette.
 *
 * @param shortcut as keys joined by plus, such as {@code Ctrl+Shift+L}; empty if it has none
 * @param explains a few words beside the title
 * @param offBecause why it cannot be done now, in words for the person; empty while it can
 */
public record Command(
        String id,
        String title,
        String shortcut,
        String explains,
        Supplier<Optional<String>> offBecause,
        Runnable run) {
    public static Command always(
            String id, String title, String shortcut, String explains, Runnable run) {
        return new Command(id, title, shortcut, explains, Optional::empty, run);
    }
}
