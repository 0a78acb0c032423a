package dev.lakewarden.governance.scan;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.OpenConnection;

/** How a scan opens a connection: {@code ConnectionBook::openForReading} in the application. */
public interface Opening {
    /**
     * @throws dev.lakewarden.governance.failure.ConnectorException if it cannot be opened
     */
    OpenConnection openForReading(Connection connection);
}
