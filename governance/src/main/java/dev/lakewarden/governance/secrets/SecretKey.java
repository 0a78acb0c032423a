package dev.lakewarden.governance.secrets;

import dev.lakewarden.governance.architecture.Exempt;
import dev.lakewarden.governance.connections.ConnectionId;

/** Which secret: one setting of one connection. */
@Exempt(
        rule = Exempt.Rule.CYCLES,
        reason =
                "A secret belongs to a connection's id, and a connection says where its secrets"
                        + " are")
public record SecretKey(ConnectionId connection, String setting) {
    @Override
    public String toString() {
        return connection + "/" + setting;
    }
}
