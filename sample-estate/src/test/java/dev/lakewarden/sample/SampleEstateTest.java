package dev.lakewarden.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lakewarden.connectors.iceberg.IcebergJdbcProvider;
import dev.lakewarden.connectors.iceberg.WritableLocalFiles;
import dev.lakewarden.governance.connections.ConnectionDraft;
import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.connections.OpenConnection;
import dev.lakewarden.governance.connections.ResolvedSettings;
import dev.lakewarden.governance.connections.SettingValue;
import dev.lakewarden.governance.connections.SettingsCheck;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.tables.TableCatalog;
import dev.lakewarden.governance.tables.TableName;
import dev.lakewarden.governance.tables.TableState;

import org.apache.iceberg.BaseTable;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.FileScanTask;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.StaticTableOperations;
import org.apache.iceberg.Table;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.data.parquet.GenericParquetReaders;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.iceberg.io.DeleteSchemaUtil;
import org.apache.iceberg.parquet.Parquet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleEstateTest {
    private static final ConnectionId ID = ConnectionId.of("00000000-0000-0000-0000-000000000001");
    private static final Instant NOW = Instant.parse("2026-03-31T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private Map<String, TableState> tables = Map.of();
    private Path home = Path.of("");

    @BeforeAll
    void build(@TempDir Path directory) {
        home = directory.resolve("estate");
        long began = System.nanoTime();
        SampleEstate estate = SampleEstate.start(home, 7, _ -> {}, CLOCK);
        estate.awaitComplete();
        estate.stop();
        System.getLogger("sample")
                .log(
                        System.Logger.Level.INFO,
                        "built in {0} ms",
                        Duration.ofNanos(System.nanoTime() - began).toMillis());
        tables = read(estate);
    }

    @Test
    void aDozenTablesAndMoreAreReadThroughTheAdapter() {
        assertThat(tables.keySet())
                .contains(
                        "sales.orders",
                        "sales.order_items",
                        "sales.returns",
                        "sales.gift_cards",
                        "ops.shipments",
                        "ops.inventory",
                        "ops.security.login_events",
                        "finance.customer",
                        "finance.revenue_daily",
                        "ml.churn_features",
                        "marketing.clicks")
                .hasSize(14);
        long snapshots = tables.values().stream().mapToLong(it -> it.snapshots().orElse(0)).sum();
        assertThat(snapshots).isBetween(500L, 900L);
        assertThat(state("sales.orders").snapshots().orElse(0)).isGreaterThan(150);
    }

    @Test
    void aTableThatWasNeverWrittenTellsNothingOfItself() {
        assertThat(state("sales.gift_cards").size()).isEqualTo(TableState.Size.UNKNOWN);
        assertThat(state("sales.gift_cards").lastCommit()).isEmpty();
    }

    @Test
    void theHistoriesGoBackNinetyDaysAndEndAtDifferentAges() {
        assertThat(state("sales.orders").lastCommit()).contains(NOW.minus(Duration.ofMinutes(4)));
        assertThat(state("marketing.campaigns").lastCommit())
                .contains(NOW.minus(Duration.ofDays(45)));
        Table orders = table("sales.orders");
        List<Snapshot> history = snapshotsOf(orders);
        assertThat(history.getFirst().timestampMillis())
                .isLessThan(NOW.minus(Duration.ofDays(90)).toEpochMilli());
        assertThat(history)
                .extracting(Snapshot::timestampMillis)
                .isSorted()
                .allMatch(time -> time <= NOW.toEpochMilli());
        assertThat(orders.history()).hasSameSizeAs(history);
    }

    @Test
    void whatTheSummariesSayIsWhatReadingTheFilesFinds() throws IOException {
        for (String name : List.of("sales.orders", "ops.shipments", "finance.revenue_daily")) {
            assertThat(rowsIn(table(name))).isEqualTo(state(name).size().rows().orElseThrow());
        }
        for (String name : List.of("sales.order_items", "finance.customer")) {
            assertThat(deletedRowsIn(table(name)))
                    .as("%s has deleted rows", name)
                    .isPositive()
                    .isEqualTo(
                            Long.parseLong(
                                    table(name)
                                            .currentSnapshot()
                                            .summary()
                                            .get("total-position-deletes")));
        }
        for (TableState state : tables.values()) {
            assertThat(bytesOf(table(state.name().toString())))
                    .isEqualTo(state.size().bytes().orElse(0));
        }
    }

    @Test
    void schemasSpecsBranchesAndTagsHaveEvolved() {
        assertThat(state("sales.orders").columns()).contains("coupon_code", "channel");
        assertThat(state("ops.shipments").columns())
                .contains("destination_city")
                .doesNotContain("city");
        assertThat(state("finance.customer").columns()).contains("address.city");
        assertThat(table("ops.shipments").specs()).hasSize(2);
        assertThat(table("sales.orders").refs().keySet())
                .contains("main", "audit", "before-autumn-sale", "month-end");
        assertThat(table("ops.shipments").currentSnapshot().summary())
                .containsEntry("engine-name", "flink");
        assertThat(state("marketing.campaigns").formatVersion()).isEqualTo(1);
    }

    @Test
    void aFinishedEstateIsNotBuiltAgain() throws IOException {
        Instant before = Files.getLastModifiedTime(metadata(home, "sales.orders")).toInstant();
        SampleEstate estate = SampleEstate.start(home, 7, _ -> {}, Clock.systemUTC());
        assertThat(estate.awaitComplete()).isZero();
        estate.stop();
        assertThat(Files.getLastModifiedTime(metadata(home, "sales.orders")).toInstant())
                .isEqualTo(before);
    }

    /** One more estate for both sentences, since building one takes the better part of a minute. */
    @Test
    void anEstateThatWasCutOffIsFinishedByTheNextStartAsTheSameSeedBuildsIt(@TempDir Path directory)
            throws Exception {
        CountDownLatch some = new CountDownLatch(2);
        SampleEstate first = SampleEstate.start(directory, 7, _ -> some.countDown(), CLOCK);
        some.await();
        first.stop();
        int there = read(first).size();
        assertThat(there).isBetween(2, 13);

        SampleEstate second = SampleEstate.start(directory, 7, _ -> {}, Clock.systemUTC());
        assertThat(second.awaitComplete()).isEqualTo(14 - there);
        second.stop();

        Map<String, TableState> again = read(second);
        assertThat(again).hasSameSizeAs(tables);
        again.forEach(
                (name, state) -> {
                    TableState whole = state(name);
                    assertThat(state.size().rows()).isEqualTo(whole.size().rows());
                    assertThat(state.size().files()).isEqualTo(whole.size().files());
                    assertThat(state.lastCommit()).isEqualTo(whole.lastCommit());
                });
        assertThat(snapshotIds(directory, "sales.orders"))
                .isEqualTo(snapshotIds(home, "sales.orders"));
        assertThat(SampleEstate.remove(directory)).as("of the whole estate").isEmpty();
        assertThat(directory).doesNotExist();
    }

    @Test
    void aDirectoryOfSomebodyElseIsRefusedAndLeftAlone(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("thesis.txt"), "two years of work");
        assertThatThrownBy(() -> SampleEstate.start(directory, 7, _ -> {}))
                .isInstanceOfSatisfying(
                        ConnectorException.class,
                        e -> assertThat(e.failure()).isInstanceOf(Failure.Refused.class));
        assertThat(directory).isDirectoryContaining("glob:**thesis.txt");
        assertThat(directory.resolve("catalog.db")).doesNotExist();
    }

    private TableState state(String name) {
        return Objects.requireNonNull(tables.get(name), name);
    }

    private static Map<String, TableState> read(SampleEstate estate) {
        ConnectionDraft draft = estate.connections().getFirst();
        IcebergJdbcProvider provider = new IcebergJdbcProvider();
        assertThat(SettingsCheck.check(provider.description(), draft.settings())).isEmpty();
        Map<String, String> settings = new HashMap<>();
        draft.settings()
                .forEach((key, value) -> settings.put(key, ((SettingValue.Plain) value).text()));
        Map<String, TableState> found = new TreeMap<>();
        try (OpenConnection open =
                provider.openForReading(new ResolvedSettings(draft.name(), settings))) {
            TableCatalog catalog = open.tables().orElseThrow();
            for (String namespace : catalog.findNamespaces()) {
                for (TableName name : catalog.findTables(namespace)) {
                    found.put(name.toString(), catalog.load(ID, name));
                }
            }
        }
        return found;
    }

    private Table table(String name) {
        return open(metadata(home, name));
    }

    private static Table open(Path metadata) {
        return new BaseTable(
                new StaticTableOperations(metadata.toString(), new WritableLocalFiles()), "sample");
    }

    private static Path metadata(Path estate, String name) {
        return estate.resolve("warehouse")
                .resolve(name.replace('.', '/'))
                .resolve("metadata/00000-sample.metadata.json");
    }

    private static List<Long> snapshotIds(Path estate, String name) {
        return snapshotsOf(open(metadata(estate, name))).stream()
                .map(Snapshot::snapshotId)
                .toList();
    }

    private static List<Snapshot> snapshotsOf(Table table) {
        List<Snapshot> snapshots = new ArrayList<>();
        table.snapshots().forEach(snapshots::add);
        return snapshots;
    }

    private static long rowsIn(Table table) throws IOException {
        List<DataFile> files = new ArrayList<>();
        try (CloseableIterable<FileScanTask> tasks = table.newScan().planFiles()) {
            tasks.forEach(task -> files.add(task.file()));
        }
        return new ShopFiles(table).read(files).size();
    }

    private static long deletedRowsIn(Table table) throws IOException {
        Set<String> deletes = new HashSet<>();
        try (CloseableIterable<FileScanTask> tasks = table.newScan().planFiles()) {
            tasks.forEach(task -> task.deletes().forEach(it -> deletes.add(it.location())));
        }
        long rows = 0;
        for (String location : deletes) {
            try (CloseableIterable<Record> records =
                    Parquet.read(table.io().newInputFile(location))
                            .project(DeleteSchemaUtil.pathPosSchema())
                            .createReaderFunc(GenericParquetReaders::buildReader)
                            .build()) {
                for (Record record : records) {
                    rows += record.size() > 0 ? 1 : 0;
                }
            }
        }
        return rows;
    }

    /** What the files that make up the table now weigh on the disk. */
    private static long bytesOf(Table table) throws IOException {
        long bytes = 0;
        try (var tasks = table.newScan().planFiles()) {
            Set<String> seen = new HashSet<>();
            for (var task : tasks) {
                DataFile file = task.file();
                bytes += Files.size(Path.of(file.location()));
                for (var deletes : task.deletes()) {
                    if (seen.add(deletes.location())) {
                        bytes += Files.size(Path.of(deletes.location()));
                    }
                }
            }
        }
        return bytes;
    }
}
