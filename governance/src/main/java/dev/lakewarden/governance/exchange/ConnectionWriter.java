package dev.lakewarden.governance.exchange;

import dev.lakewarden.governance.connections.Connection;

import java.util.List;

/** Writes connections into a file's text: sorted, the same for the same connections, no secret. */
public interface ConnectionWriter {
    String write(List<Connection> connections);
}
