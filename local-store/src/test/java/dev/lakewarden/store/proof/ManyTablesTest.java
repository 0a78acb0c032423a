package dev.lakewarden.store.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.governance.connections.Permission;
import dev.lakewarden.governance.tables.TableFormat;
import dev.lakewarden.governance.tables.TableName;
import dev.lakewarden.governance.tables.TableState;
import dev.lakewarden.store.Mode;
import dev.lakewarden.store.TemporaryWorkspace;
import dev.lakewarden.store.Workspace;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/** An estate of 100,000 tables. The bounds are generous, since other work shares the machine. */
@Tag("proof")
class ManyTablesTest {
    private static final int TABLES = 100_000;
    private static final String[] WORDS = {
        "order", "customer", "invoice", "event", "session", "device", "price", "shipment"
    };
    private final Path file;

    ManyTablesTest(@TempDir Path directory) {
        file = directory.resolve("w.db");
    }

    @Test
    void aLargeEstateIsLoadedAndSearchedInAMomentAndStaysSmall() {
        fill();
        try (Workspace workspace = TemporaryWorkspace.open(file, Mode.WINDOW)) {
            long before = usedBytes();
            List<TableState> first = timed("load cold", workspace.tables()::findAll);
            assertThat(first).hasSize(TABLES);
            long held = usedBytes() - before;
            System.out.println("held by records: " + (held >> 20) + " MiB");
            assertThat(held).isLessThan(150L << 20);
            timed("load again", workspace.tables()::findAll);
            long start = System.nanoTime();
            timed("load warm", workspace.tables()::findAll);
            assertThat(System.nanoTime() - start).isLessThan(3_000_000_000L);
            for (String text : List.of("invoice_77", "c", "warehouse/ns12", "zzz")) {
                timed("search " + text, () -> workspace.tables().search(text, 50));
                timed("again  " + text, () -> workspace.tables().search(text, 50));
            }
        }
        timed("open", () -> TemporaryWorkspace.open(file, Mode.COMMAND)).close();
    }

    private void fill() {
        Connection lake =
                new Connection(
                        ConnectionId.random(),
                        "lake",
                        "nessie",
                        Environment.DEV,
                        "",
                        Map.of(),
                        new Permission.ReadOnly());
        try (Workspace workspace = TemporaryWorkspace.open(file, Mode.COMMAND)) {
            workspace.connections().save(lake, "ana");
            List<TableState> estate = estate(lake.id());
            timed("save", () -> save(workspace, estate));
        }
    }

    private static List<TableState> save(Workspace workspace, List<TableState> estate) {
        workspace.tables().save(estate);
        return estate;
    }

    private static <T> T timed(String what, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        System.out.println(what + ": " + (System.nanoTime() - start) / 1_000_000 + " ms");
        return result;
    }

    private static long usedBytes() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static List<TableState> estate(ConnectionId lake) {
        Random random = new Random(1);
        List<TableState> estate = new ArrayList<>(TABLES);
        for (int i = 0; i < TABLES; i++) {
            String namespace = "ns" + i % 400;
            String table = WORDS[random.nextInt(WORDS.length)] + "_" + i;
            String location = "s3://company-lake-eu/warehouse/" + namespace + "/" + table;
            estate.add(
                    new TableState(
                            lake,
                            new TableName(List.of(namespace), table),
                            TableFormat.ICEBERG,
                            2,
                            location,
                            location + "/metadata/00042-" + new UUID(i, i) + ".json",
                            new TableState.Size(
                                    OptionalLong.of(random.nextInt(1 << 30)),
                                    OptionalLong.of(random.nextInt(10_000)),
                                    OptionalLong.of(random.nextLong(1L << 40))),
                            OptionalLong.of(random.nextInt(500)),
                            Optional.of(Instant.ofEpochSecond(1_700_000_000L + i)),
                            columns(random),
                            Instant.ofEpochSecond(1_790_000_000L, i),
                            "snapshot summary"));
        }
        return estate;
    }

    private static List<String> columns(Random random) {
        List<String> columns = new ArrayList<>(List.of("id", "created_at", "updated_at"));
        int more = 5 + random.nextInt(25);
        for (int i = 0; i < more; i++) {
            columns.add(WORDS[random.nextInt(WORDS.length)] + "_field_" + random.nextInt(300));
        }
        return columns;
    }
}
