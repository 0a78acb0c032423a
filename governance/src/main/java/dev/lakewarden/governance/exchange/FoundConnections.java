package dev.lakewarden.governance.exchange;

import java.util.List;

/** What a file holds. */
public record FoundConnections(List<FoundConnection> connections, List<LeftOut> leftOut) {
    public FoundConnections {
        connections = List.copyOf(connections);
        leftOut = List.copyOf(leftOut);
    }

    /** Overwrites every secret; call it when the import is over, however it ended. */
    public void wipe() {
        connections.forEach(FoundConnection::wipe);
    }
}
