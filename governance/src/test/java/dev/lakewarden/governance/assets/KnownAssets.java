package dev.lakewarden.governance.assets;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.connections.Connections;
import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.governance.connections.Permission;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import java.util.Map;

/** Assets of connections that are in the workspace; what in-memory adapters ask. */
public record KnownAssets(Connections connections) {
    public boolean contains(Asset asset) {
        return contains(asset.connection());
    }

    public boolean contains(ConnectionId connection) {
        return connections.findAll().stream().anyMatch(it -> it.id().equals(connection));
    }

    /** Refuses an asset whose connection is gone. */
    public void require(ConnectionId connection) {
        if (!contains(connection)) {
            throw new ConnectorException(
                    new Failure.Missing(
                            "connection " + connection, "It was removed from this workspace"));
        }
    }

    /** An asset of a new connection. */
    public Asset create(String connection, String path) {
        Connection added =
                new Connection(
                        ConnectionId.random(),
                        connection,
                        "nessie",
                        Environment.PROD,
                        "",
                        Map.of(),
                        new Permission.ReadOnly());
        connections.save(added, "ana");
        return new Asset(added.id(), path);
    }
}
