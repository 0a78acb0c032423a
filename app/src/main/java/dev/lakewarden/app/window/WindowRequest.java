package dev.lakewarden.app.window;

import dev.lakewarden.governance.connections.ConnectionBook;
import dev.lakewarden.store.Workspace;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which window is wanted.
 *
 * @param asset what to bring up, as the command line names it
 * @param book makes the connections of a workspace usable; asked on a worker thread after the first
 *     picture, since it loads the connectors
 */
public record WindowRequest(
        Path workspace,
        String user,
        Optional<String> asset,
        Function<Workspace, ConnectionBook> book) {}
