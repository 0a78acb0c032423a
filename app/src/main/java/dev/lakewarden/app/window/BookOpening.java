package dev.lakewarden.app.window;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.ConnectionBook;
import dev.lakewarden.governance.connections.OpenConnection;
import dev.lakewarden.governance.scan.Opening;

import java.util.Optional;

/** Opens connections for scans; the connectors are loaded with the first one. */
record BookOpening(Deferred<ConnectionBook> book) implements Opening {
    @Override
    public OpenConnection openForReading(Connection connection) {
        return book.get().openForReading(connection);
    }

    @Override
    public Optional<String> waitsFor(Connection connection) {
        return book.get().waitsFor(connection);
    }
}
