package dev.lakewarden.viewmodels.estate;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.governance.connections.Permission;
import dev.lakewarden.governance.tables.TableFormat;
import dev.lakewarden.governance.tables.TableName;
import dev.lakewarden.governance.tables.TableState;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Small estates for tests. */
public final class Estates {
    public static final Instant NOW = Instant.parse("2026-03-17T14:32:00Z");

    private Estates() {}

    public static Connection connection(String name, Environment environment, String site) {
        return new Connection(
                ConnectionId.random(),
                name,
                "iceberg-rest",
                environment,
                site,
                Map.of(),
                new Permission.ReadOnly());
    }

    public static TableState table(Connection connection, String name) {
        return new TableState(
                connection.id(),
                TableName.of(name),
                TableFormat.ICEBERG,
                2,
                "s3://lake/" + name,
                "1",
                TableState.Size.UNKNOWN,
                OptionalLong.empty(),
                Optional.empty(),
                List.of(),
                NOW,
                "metadata");
    }
}
