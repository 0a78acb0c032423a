package dev.lakewarden.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.lakewarden.app.Person.Ran;
import dev.lakewarden.connectors.iceberg.Lake;
import dev.lakewarden.connectors.iceberg.RestServer;
import dev.lakewarden.governance.assets.Asset;
import dev.lakewarden.governance.metrics.MetricKey;
import dev.lakewarden.governance.metrics.MetricPoint;
import dev.lakewarden.governance.tables.TableName;
import dev.lakewarden.governance.tasks.FinishedTask;
import dev.lakewarden.governance.tasks.Work;
import dev.lakewarden.store.Mode;
import dev.lakewarden.store.Opening;
import dev.lakewarden.store.Workspace;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;

/** Scans of real catalogs that misbehave, beside one that does not. */
@Timeout(120)
class RealScansTest {
    private static final TableName ORDERS = TableName.of("sales.orders");
    private static final TableName RETURNS = TableName.of("sales.returns");

    private Person ana;
    private Lake shop;
    private RestServer rest;

    @BeforeEach
    void begin(@TempDir Path home) throws Exception {
        ana = new Person(home);
        shop = new Lake(Files.createDirectory(home.resolve("shop")));
        shop.createNamespace("sales");
        for (TableName table : List.of(ORDERS, RETURNS)) {
            shop.createTable(table);
            shop.append(table, 7);
        }
        rest = new RestServer(shop, Files.createDirectory(home.resolve("keys")));
        add("shop", "iceberg-jdbc", shop.uri());
    }

    @AfterEach
    void end() throws Exception {
        rest.stop();
        shop.close();
    }

    @Test
    void aCatalogThatIsDownIsNamedAndTheRestIsReadAndPrinted() {
        add("down", "iceberg-rest", "http://127.0.0.1:1");

        Ran scan = ana.types("scan", "down", "shop");

        assertThat(scan.exit()).isEqualTo(4);
        assertThat(scan.out()).contains("shop", "2").contains("down");
        assertThat(scan.err()).contains("down").contains("Do:");
        assertThat(ana.types("table", "list", "shop").out()).contains("sales.orders");
    }

    @Test
    void whatIsKnownOfACatalogThatWentDownStaysAndIsPrinted() throws Exception {
        ana.types("scan");
        Files.move(shop.database(), shop.database().resolveSibling("moved.db"));

        Ran list = ana.types("table", "list", "shop", "--refresh");

        assertThat(list.exit()).isNotZero();
        assertThat(list.out()).contains("sales.orders", "sales.returns");
        assertThat(ana.types("find", "orders").out()).contains("shop/sales.orders");
    }

    @Test
    void aCatalogThatIsTooSlowIsGivenUpAndTheRestIsKeptAndPrinted() {
        add("slow", "iceberg-rest", rest.uri() + "/slow");

        Ran scan = ana.types("scan", "--timeout", "3", "--json");

        assertThat(scan.exit()).isEqualTo(4);
        assertThat(scan.out()).contains("\"name\":\"shop\"", "\"tables\":2");
        assertThat(scan.err()).contains("\"kind\":\"timed-out\"", "slow");
        assertThat(ana.types("find", "orders").out()).contains("shop/sales.orders");
    }

    @Test
    void aCatalogThatForbidsOrTalksNonsenseIsNamedInItsOwnWords() {
        add("forbidden", "iceberg-rest", rest.uri() + "/forbidden");
        add("garbage", "iceberg-rest", rest.uri() + "/garbage");
        add("broken", "iceberg-rest", rest.uri() + "/broken");

        assertThat(ana.types("scan", "forbidden", "--json").err()).contains("\"forbidden\"");
        assertThat(ana.types("scan", "forbidden").exit()).isEqualTo(1);
        assertThat(ana.types("scan", "garbage", "--json").err()).contains("\"corrupt\"");
        Ran all = ana.types("scan");
        assertThat(all.exit()).isNotZero();
        assertThat(all.err()).doesNotContain("\tat ", "Exception");
        assertThat(ana.types("find", "orders").out()).contains("shop/sales.orders");
    }

    @Test
    void aScanMeasuresWhatChangedAndItsEndIsKept() {
        ana.types("scan", "shop");
        shop.append(ORDERS, 1);
        ana.types("scan");

        try (Workspace workspace = workspace()) {
            Asset orders =
                    new Asset(workspace.connections().findAll().getFirst().id(), "sales.orders");
            assertThat(
                            workspace
                                    .metrics()
                                    .find(
                                            new MetricKey(orders, "rows"),
                                            Instant.EPOCH,
                                            Instant.now().plusSeconds(60)))
                    .extracting(MetricPoint::average)
                    .containsExactly(7.0, 8.0);
            assertThat(workspace.tasks().findLatest(10))
                    .extracting(FinishedTask::title, FinishedTask::state)
                    .containsOnly(tuple("Scan of shop", Work.State.DONE))
                    .hasSize(2);
        }
    }

    private Workspace workspace() {
        if (Workspace.open(ana.workspace(), Mode.COMMAND) instanceof Opening.Opened(var opened)) {
            return opened;
        }
        throw new IllegalStateException("The workspace does not open");
    }

    @Test
    void oneBadTableSpoilsNoScanAndWhatIsKnownOfItStays() {
        ana.types("scan");
        shop.append(RETURNS, 1);
        shop.append(ORDERS, 1);
        shop.garbleMetadata(RETURNS);

        Ran scan = ana.types("scan", "--json");

        assertThat(scan.exit()).isEqualTo(3);
        assertThat(scan.out()).contains("\"tables\":2", "\"tablesRead\":1");
        assertThat(scan.err()).contains("\"kind\":\"corrupt\"", "shop/sales.returns");
        assertThat(ana.types("find", "returns").out()).contains("shop/sales.returns");
    }

    @Test
    void anEmptyCatalogIsEmptyAndNoFailure(@TempDir Path other) throws Exception {
        try (Lake empty = new Lake(other)) {
            add("empty", "iceberg-jdbc", empty.uri());

            Ran scan = ana.types("scan", "empty", "--json");
            Ran list = ana.types("table", "list", "empty");

            assertThat(scan.exit()).as(scan.err()).isZero();
            assertThat(scan.out()).contains("\"tables\":0");
            assertThat(list.exit()).as(list.err()).isZero();
            assertThat(list.out()).contains("no tables");
        }
    }

    @Test
    void aCatalogOfTenThousandTablesIsReadOnceAndThenOnlyListed() throws SQLException {
        multiply(10_000);

        Ran first = ana.types("scan", "--json");
        Ran second = ana.types("scan", "--json");

        assertThat(first.exit()).as(first.err()).isZero();
        assertThat(first.out()).contains("\"tables\":10002", "\"tablesRead\":10002");
        assertThat(second.out()).contains("\"tables\":10002", "\"tablesRead\":0");
        assertThat(ana.types("find", "copy_9999").out()).contains("shop/sales.copy_9999");
    }

    /** More names for the metadata of one table: to a reader they are as good as tables. */
    private void multiply(int times) throws SQLException {
        try (Connection connection = DriverManager.getConnection(shop.uri());
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
                            + times
                            + ") INSERT INTO iceberg_tables (catalog_name, table_namespace,"
                            + " table_name, metadata_location, iceberg_type) SELECT catalog_name,"
                            + " table_namespace, 'copy_' || i, metadata_location, iceberg_type FROM"
                            + " iceberg_tables, n WHERE table_name = 'orders'");
        }
    }

    private void add(String name, String provider, String uri) {
        Ran added =
                ana.types("connection", "add", name, "--provider", provider, "--set", "uri=" + uri);
        assertThat(added.exit()).as(added.err()).isZero();
    }
}
