package dev.lakewarden.app.window;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Which window is wanted.
 *
 * @param asset what to bring up, as the command line names it
 * @param connecting makes connections usable, once there is a picture
 */
public record WindowRequest(
        Path workspace, String user, Optional<String> asset, Connecting connecting) {}
