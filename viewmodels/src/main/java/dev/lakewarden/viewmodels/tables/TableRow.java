package dev.lakewarden.viewmodels.tables;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.governance.connections.Permission;
import dev.lakewarden.governance.tables.TableState;

/**
 * One table of one connection.
 *
 * @param fullName {@code connection/namespace.table}; the same table has the same in every reading
 * @param permission of its connection: whether it may be changed at all
 */
public record TableRow(
        String fullName,
        String connection,
        Environment environment,
        Permission permission,
        TableState state) {
    public static TableRow of(Connection connection, TableState state) {
        return new TableRow(
                connection.name() + "/" + state.name(),
                connection.name(),
                connection.environment(),
                connection.permission(),
                state);
    }
}
