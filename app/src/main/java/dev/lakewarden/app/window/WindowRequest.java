package dev.lakewarden.app.window;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Which window is wanted.
 *
 * @param asset what to bring up, as the command line names it
 * @param connecting makes connections usable, once there is a picture
 * @param elsewhere where the window can go from there; empty for one that stays
 */
public record WindowRequest(
        Path workspace,
        String user,
        Optional<String> asset,
        Connecting connecting,
        Optional<Elsewhere> elsewhere) {
    /** A window that stays on its workspace. */
    public WindowRequest(
            Path workspace, String user, Optional<String> asset, Connecting connecting) {
        this(workspace, user, asset, connecting, Optional.empty());
    }

    /** The same on another workspace. */
    WindowRequest on(Path other) {
        return new WindowRequest(other, user, Optional.empty(), connecting, elsewhere);
    }
}
