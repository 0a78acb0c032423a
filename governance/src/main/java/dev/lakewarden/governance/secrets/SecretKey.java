package dev.lakewarden.governance.secrets;

import dev.lakewarden.governance.connections.ConnectionId;

/** Which secret: one setting of one connection. */
public record SecretKey(ConnectionId connection, String setting) {
    @Override
    public String toString() {
        return connection + "/" + setting;
    }
}
