package dev.lakewarden.governance.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.connections.Connections;
import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.governance.connections.Permission;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** What every {@link TableRecords} promises. */
public abstract class TableRecordsContract {
    private final ConnectionId lake = ConnectionId.random();
    private final ConnectionId river = ConnectionId.random();

    protected abstract TableRecords tables();

    /** The connections whose tables are kept. */
    protected abstract Connections connections();

    @BeforeEach
    void connectTwoSystems() {
        connect(lake, "lake");
        connect(river, "river");
    }

    private void connect(ConnectionId id, String name) {
        connections()
                .save(
                        new Connection(
                                id,
                                name,
                                "nessie",
                                Environment.DEV,
                                "",
                                Map.of(),
                                new Permission.ReadOnly()),
                        "ana");
    }

    protected static TableState table(ConnectionId connection, String name, String... columns) {
        return new TableState(
                connection,
                TableName.of(name),
                TableFormat.ICEBERG,
                2,
                "s3://bucket/warehouse/" + name.replace('.', '/'),
                "metadata/00001.json",
                new TableState.Size(
                        OptionalLong.of(42), OptionalLong.of(0), OptionalLong.of(1 << 20)),
                OptionalLong.of(3),
                Optional.of(Instant.parse("2026-01-02T03:04:05.678Z")),
                List.of(columns),
                Instant.parse("2026-02-03T04:05:06.789012345Z"),
                "snapshot summary");
    }

    @Test
    void whatIsSavedIsReadBackTheSame() {
        TableState orders = table(lake, "sales.eu.orders", "id", "Größe", "line\nbreak", "a\\n");
        TableState bare =
                new TableState(
                        river,
                        new TableName(List.of(), "top"),
                        TableFormat.DELTA,
                        1,
                        "",
                        "",
                        TableState.Size.UNKNOWN,
                        OptionalLong.empty(),
                        Optional.empty(),
                        List.of(),
                        Instant.EPOCH,
                        "");
        tables().save(List.of(orders, bare));
        assertThat(tables().findAll()).containsExactlyInAnyOrder(orders, bare);
        assertThat(tables().findByConnection(lake)).containsExactly(orders);
        assertThat(tables().find(river, new TableName(List.of(), "top"))).contains(bare);
        assertThat(tables().find(lake, TableName.of("top"))).isEmpty();
    }

    @Test
    void aLevelOfANamespaceMayHaveADotInIt() {
        TableState odd =
                new TableState(
                        lake,
                        new TableName(List.of("a.b", "c"), "t"),
                        TableFormat.HUDI,
                        0,
                        "x",
                        "y",
                        TableState.Size.UNKNOWN,
                        OptionalLong.of(0),
                        Optional.empty(),
                        List.of("", "b"),
                        Instant.EPOCH,
                        "");
        tables().save(List.of(odd, table(lake, "a.b.c.t")));
        assertThat(tables().find(lake, odd.name())).contains(odd);
        assertThat(tables().findAll()).hasSize(2);
    }

    @Test
    void aNewReadingReplacesTheOldOne() {
        tables().save(List.of(table(lake, "sales.orders", "id")));
        TableState newer = table(lake, "sales.orders", "id", "total");
        tables().save(List.of(newer));
        assertThat(tables().findAll()).containsExactly(newer);
    }

    @Test
    void everyReadingSeesWhatChangedSinceTheOneBefore() {
        TableState first = table(lake, "s.a", "id");
        tables().save(List.of(first));
        List<TableState> before = tables().findAll();
        assertThat(before).containsExactly(first);

        TableState wider = table(lake, "s.a", "id", "total");
        tables().save(List.of(wider));
        assertThat(tables().findAll()).containsExactly(wider);
        tables().save(List.of(table(river, "s.b")));
        assertThat(tables().findAll()).hasSize(2);
        tables().retain(lake, List.of());
        assertThat(tables().findAll()).extracting(TableState::connection).containsExactly(river);
        connections().remove(river, "ana");
        assertThat(tables().findAll()).isEmpty();
        assertThat(before).as("what was read is not changed behind one's back").hasSize(1);
    }

    @Test
    void aConnectionIsAsYoungAsItsYoungestRecord() {
        TableState old = table(lake, "s.a").withAsOf(Instant.parse("2026-01-01T00:00:00Z"));
        Instant young = Instant.parse("2026-01-02T00:00:00.000000001Z");
        tables().save(List.of(old, table(lake, "s.b").withAsOf(young)));
        assertThat(tables().findYoungest()).containsExactly(Map.entry(lake, young));
    }

    @Test
    void retainForgetsWhatAListingNoLongerHoldsAndNothingOfOthers() {
        tables().save(List.of(table(lake, "s.a"), table(lake, "s.b"), table(river, "s.b")));
        tables().retain(lake, List.of(TableName.of("s.a"), TableName.of("s.never-seen")));
        assertThat(tables().findAll())
                .extracting(state -> state.name().toString())
                .containsExactlyInAnyOrder("s.a", "s.b");
        assertThat(tables().findByConnection(river)).hasSize(1);
    }

    @Test
    void theTablesOfARemovedConnectionGoWithIt() {
        tables().save(List.of(table(lake, "s.a"), table(river, "s.b")));
        connections().remove(lake, "ana");
        assertThat(tables().findAll()).extracting(TableState::connection).containsExactly(river);
    }

    @Test
    void aScanThatEndsAfterItsConnectionWasRemovedLeavesNothingBehind() {
        connections().remove(lake, "ana");
        tables().save(List.of(table(lake, "s.a"), table(river, "s.b")));
        assertThat(tables().findAll()).extracting(TableState::connection).containsExactly(river);
    }

    @Test
    void searchPutsTheBestMatchFirst() {
        tables().save(
                        List.of(
                                table(lake, "z.by_location.x", "id"),
                                table(lake, "a.reorders", "id"),
                                table(lake, "b.orders_daily", "id"),
                                table(lake, "c.orders", "id"),
                                table(lake, "d.customers", "ORDERS_total"),
                                elsewhere("e.bills")));
        assertThat(found("Orders", 10))
                .containsExactly(
                        "c.orders", "b.orders_daily", "a.reorders", "d.customers", "e.bills");
        assertThat(found("ORDERS", 2)).containsExactly("c.orders", "b.orders_daily");
    }

    private TableState elsewhere(String name) {
        TableState state = table(lake, name);
        return new TableState(
                lake,
                state.name(),
                state.format(),
                state.formatVersion(),
                "s3://Orders-Archive/e",
                state.revision(),
                state.size(),
                state.snapshots(),
                state.lastCommit(),
                state.columns(),
                state.asOf(),
                state.readHow());
    }

    @Test
    void searchKnowsTheCaseOfEveryAlphabet() {
        tables().save(List.of(table(lake, "lager.GRÖSSEN"), table(lake, "lager.других")));
        assertThat(found("größ", 10)).isEmpty();
        assertThat(found("gröss", 10)).containsExactly("lager.GRÖSSEN");
        assertThat(found("ДРУГ", 10)).containsExactly("lager.других");
    }

    @Test
    void searchTakesWildcardsAndQuotesAsTheyAre() {
        tables().save(List.of(table(lake, "s.plain"), table(lake, "s.100%_'sure'")));
        assertThat(found("%", 10)).containsExactly("s.100%_'sure'");
        assertThat(found("_'", 10)).containsExactly("s.100%_'sure'");
    }

    @Test
    void aBlankTextFindsNothing() {
        tables().save(List.of(table(lake, "s.a")));
        assertThat(found("  ", 10)).isEmpty();
    }

    private List<String> found(String text, int limit) {
        return tables().search(text, limit).stream().map(it -> it.name().toString()).toList();
    }
}
