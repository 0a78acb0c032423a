package dev.lakewarden.governance.scan;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.OpenConnection;

import java.util.Optional;

/** How a scan opens a connection: {@code ConnectionBook::openForReading} in the application. */
public interface Opening {
    /**
     * @throws dev.lakewarden.governance.failure.ConnectorException if it cannot be opened
     */
    OpenConnection openForReading(Connection connection);

    /**
     * What only a person could give before it opens, to follow {@code not asked:}; empty if it
     * opens by itself. May block, and never asks anyone.
     */
    default Optional<String> waitsFor(Connection connection) {
        return Optional.empty();
    }
}
