package dev.lakewarden.store.connections;

import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.store.database.Session;

import java.sql.SQLException;

/** The number that stands for a connection in every other table. */
public final class ConnectionKeys {
    private ConnectionKeys() {}

    /** 0, which no connection has, if it is gone. */
    public static long find(Session session, ConnectionId connection) throws SQLException {
        return session.number("SELECT key FROM connection WHERE id = ?", connection.toString());
    }

    /**
     * @throws ConnectorException with {@code Missing} if it is gone
     */
    public static long load(Session session, ConnectionId connection) throws SQLException {
        long key = find(session, connection);
        if (key == 0) {
            throw new ConnectorException(
                    new Failure.Missing(
                            "connection " + connection, "It was removed from this workspace"));
        }
        return key;
    }
}
