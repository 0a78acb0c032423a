package dev.lakewarden.governance.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.governance.assets.Asset;
import dev.lakewarden.governance.assets.KnownAssets;
import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.connections.InMemoryConnections;
import dev.lakewarden.governance.tables.InMemoryTableRecords;
import dev.lakewarden.governance.tables.TableFormat;
import dev.lakewarden.governance.tables.TableName;
import dev.lakewarden.governance.tables.TableState;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

class MeasuredTablesTest {
    private static final Instant MONDAY = Instant.parse("2026-05-04T12:00:00Z");

    private final KnownAssets assets = new KnownAssets(new InMemoryConnections());
    private final ConnectionId lake = assets.create("lake", "sales.orders").connection();
    private final MetricHistory history = new InMemoryMetricHistory(assets);
    private Instant now = MONDAY;
    private final MeasuredTables tables =
            new MeasuredTables(new InMemoryTableRecords(), history, () -> now);

    @Test
    void aTableThatIsReadForTheFirstTimeIsMeasured() {
        tables.save(List.of(orders("m1", 7)));

        assertThat(points("rows")).extracting(MetricPoint::average).containsExactly(7.0);
        assertThat(points("files")).extracting(MetricPoint::average).containsExactly(1.0);
        assertThat(points("bytes")).isEmpty();
        assertThat(tables.findAll()).hasSize(1);
    }

    @Test
    void aTableThatDidNotChangeAddsNoSample() {
        tables.save(List.of(orders("m1", 7)));
        now = MONDAY.plusSeconds(60);
        tables.save(List.of(orders("m1", 7)));
        now = MONDAY.plusSeconds(120);
        tables.save(List.of(orders("m2", 9)));

        assertThat(points("rows"))
                .extracting(MetricPoint::from)
                .containsExactly(MONDAY, MONDAY.plusSeconds(120));
    }

    @Test
    void whatIsOldIsFoldedAtMostOnceAnHour() {
        for (int minute = 0; minute < 50; minute++) {
            now = MONDAY.plus(Duration.ofMinutes(minute));
            tables.save(List.of(orders("m" + minute, minute)));
        }
        assertThat(points("rows")).hasSize(50);

        now = MONDAY.plus(Duration.ofDays(3));
        tables.save(List.of(orders("later", 1)));

        assertThat(points("rows")).extracting(MetricPoint::count).containsExactly(50L, 1L);
    }

    private List<MetricPoint> points(String metric) {
        return history.find(
                new MetricKey(new Asset(lake, "sales.orders"), metric),
                MONDAY.minus(Duration.ofDays(1)),
                MONDAY.plus(Duration.ofDays(9)));
    }

    private TableState orders(String revision, long rows) {
        return new TableState(
                lake,
                TableName.of("sales.orders"),
                TableFormat.ICEBERG,
                2,
                "s3://lake/orders",
                revision,
                new TableState.Size(
                        OptionalLong.of(rows), OptionalLong.of(1), OptionalLong.empty()),
                OptionalLong.of(1),
                Optional.of(now),
                List.of("id"),
                now,
                "snapshot summary");
    }
}
