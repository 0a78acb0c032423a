package dev.lakewarden.governance.assets;

import dev.lakewarden.governance.connections.ConnectionId;

/**
 * One thing in one system: a table, a topic, a bucket. Stays the same when its connection is
 * renamed.
 *
 * @param path its name within the connection, such as {@code sales.orders}
 */
public record Asset(ConnectionId connection, String path) {
    public Asset {
        if (path.isEmpty()) {
            throw new IllegalArgumentException("An asset has a name");
        }
    }

    @Override
    public String toString() {
        return connection + "/" + path;
    }
}
