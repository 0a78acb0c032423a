package dev.lakewarden.benchmarks.lists;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.governance.connections.Permission;
import dev.lakewarden.governance.tables.TableFormat;
import dev.lakewarden.governance.tables.TableName;
import dev.lakewarden.governance.tables.TableState;
import dev.lakewarden.store.Workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;

/** Fills a workspace with tables as an estate of that size has them; the same ones every time. */
final class ManyTables {
    private static final List<String> NAMESPACES =
            List.of("sales", "ops", "finance", "marketing.web", "risk", "logistics", "hr", "iot");
    private static final List<String> NOUNS =
            List.of("orders", "shipments", "payments", "returns", "sessions", "ledger", "events");
    private static final Instant AS_OF = Instant.parse("2026-03-17T14:32:00Z");

    private final Random random = new Random(42);

    void fill(Workspace workspace, int count) {
        List<Connection> connections = new ArrayList<>();
        for (Environment environment : Environment.values()) {
            Connection connection =
                    new Connection(
                            new ConnectionId(new UUID(7, connections.size())),
                            "nessie-" + environment.word(),
                            "nessie",
                            environment,
                            "aws-eu",
                            Map.of(),
                            new Permission.ReadOnly());
            workspace.connections().save(connection, "benchmark");
            connections.add(connection);
        }
        List<TableState> states = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            states.add(table(connections.get(number % connections.size()).id(), number));
        }
        workspace.tables().save(states);
    }

    private TableState table(ConnectionId connection, int number) {
        String namespace = NAMESPACES.get(random.nextInt(NAMESPACES.size()));
        String name = NOUNS.get(random.nextInt(NOUNS.size())) + "_" + number;
        String location = "s3://lake-eu/warehouse/" + namespace.replace('.', '/') + "/" + name;
        boolean told = random.nextInt(20) > 0;
        long files = random.nextLong(1, 50_000);
        return new TableState(
                connection,
                TableName.of(namespace + "." + name),
                TableFormat.ICEBERG,
                2,
                location,
                location
                        + "/metadata/%05d-%016x.metadata.json".formatted(number, random.nextLong()),
                told
                        ? new TableState.Size(
                                OptionalLong.of(files * random.nextLong(1, 200_000)),
                                OptionalLong.of(files),
                                OptionalLong.of(files * random.nextLong(1, 128_000_000)))
                        : TableState.Size.UNKNOWN,
                OptionalLong.of(random.nextLong(1, 2_000)),
                told
                        ? Optional.of(AS_OF.minusSeconds(random.nextLong(10_000_000)))
                        : Optional.empty(),
                List.of("id", "customer_id", "ordered_at", "amount", "currency", "status"),
                AS_OF,
                "snapshot summary");
    }
}
