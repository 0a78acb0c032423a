package dev.lakewarden.viewmodels.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.governance.buckets.InMemoryBucketRecords;
import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.governance.connections.InMemoryConnections;
import dev.lakewarden.governance.connections.Permission;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.layout.InMemoryLayouts;
import dev.lakewarden.governance.scan.Holdings;
import dev.lakewarden.governance.scan.Limits;
import dev.lakewarden.governance.scan.Scan;
import dev.lakewarden.governance.scan.SourceStates;
import dev.lakewarden.governance.streams.InMemoryTopicRecords;
import dev.lakewarden.governance.tables.InMemoryTableRecords;
import dev.lakewarden.governance.tables.TableFormat;
import dev.lakewarden.governance.tables.TableName;
import dev.lakewarden.governance.tables.TableState;
import dev.lakewarden.governance.tasks.Tasks;
import dev.lakewarden.governance.tasks.Work;
import dev.lakewarden.governance.workspace.InMemoryChangeFeed;
import dev.lakewarden.viewmodels.background.Background;
import dev.lakewarden.viewmodels.estate.Estates;
import dev.lakewarden.viewmodels.lists.RowFormat;
import dev.lakewarden.viewmodels.lists.Selected;
import dev.lakewarden.viewmodels.lists.Value;
import dev.lakewarden.viewmodels.lists.Words;
import dev.lakewarden.viewmodels.page.DataState;
import dev.lakewarden.viewmodels.page.SourceState;
import dev.lakewarden.viewmodels.times.TimeWords;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

class TablesViewModelTest {
    private final ObjectProperty<Boolean> others = new SimpleObjectProperty<>(false);
    private static final Instant NOW = Instant.parse("2026-03-17T14:32:00Z");
    private static final Instant EARLIER = Instant.parse("2026-03-17T11:29:00Z");
    private static final Connection NESSIE =
            new Connection(
                    ConnectionId.random(),
                    "nessie-eu",
                    "nessie",
                    Environment.PROD,
                    "aws-eu",
                    Map.of(),
                    new Permission.ReadOnly());
    private final InMemoryConnections connections = new InMemoryConnections();
    private final Tasks tasks = new Tasks(Runnable::run, () -> NOW);
    private final InMemoryTableRecords records = new InMemoryTableRecords();
    private final InMemoryChangeFeed changes = new InMemoryChangeFeed();

    @Test
    void withoutConnectionsTheFirstStepsAreOffered() {
        assertThat(opened().absence().getValue()).isInstanceOf(Absence.NoConnections.class);
    }

    @Test
    void whatTheWorkspaceHoldsIsShownBeforeAnySystemIsAsked() {
        connections.save(NESSIE, "test");
        records.save(List.of(orders()));
        TablesViewModel page = opened();
        assertThat(names(page)).containsExactly("nessie-eu/sales.orders");
        assertThat(page.data().getValue()).isInstanceOf(DataState.Ready.class);
        assertThat(page.source().getValue()).isInstanceOf(SourceState.Live.class);
        assertThat(page.asOf().getValue()).contains(EARLIER);
    }

    @Test
    void rowsOfAnUnreachableConnectionStayWithTheirAge() {
        connections.save(NESSIE, "test");
        records.save(List.of(orders()));
        TablesViewModel page = opened();
        page.refresh();
        assertThat(names(page)).containsExactly("nessie-eu/sales.orders");
        assertThat(page.source().getValue())
                .isEqualTo(new SourceState.Cached("nessie-eu", "catalog unreachable"));
        assertThat(page.asOf().getValue()).contains(EARLIER);
        assertThat(page.problems().getValue()).hasSize(1);
        assertThat(page.data().getValue()).isInstanceOf(DataState.Ready.class);
        assertThat(tasks.rows())
                .as("a refresh that reached nothing did not go well")
                .extracting(Work.Row::state)
                .containsExactly(Work.State.FAILED);
    }

    @Test
    void whatWasNeverReadHasNoAge() {
        connections.save(NESSIE, "test");
        TablesViewModel page = opened();
        page.refresh();
        assertThat(page.source().getValue())
                .isEqualTo(new SourceState.Unreachable("nessie-eu", "catalog unreachable"));
        assertThat(page.asOf().getValue()).isEmpty();
        assertThat(page.absence().getValue())
                .isInstanceOfSatisfying(
                        Absence.Failed.class,
                        failed ->
                                assertThat(failed.problem().cause())
                                        .isEqualTo("Nothing listens there."));
        assertThat(page.problems().getValue()).isEmpty();
    }

    @Test
    void aTableSavedByAnotherProcessAppears() {
        connections.save(NESSIE, "test");
        records.save(List.of(orders()));
        TablesViewModel page = opened();
        page.list().rows().select(Selected.of(List.of("nessie-eu/sales.orders")));

        records.save(List.of(table("ops.shipments")));
        changes.tell();

        assertThat(names(page))
                .containsExactly("nessie-eu/ops.shipments", "nessie-eu/sales.orders");
        assertThat(page.list().rows().unseenWords().getValue()).isEqualTo("1 new, show");
        assertThat(page.card().getValue().map(TableCard::title)).contains("sales.orders");
    }

    @Test
    void aClosedPageHearsNoMoreOfTheWorkspace() {
        connections.save(NESSIE, "test");
        TablesViewModel page = opened();
        page.close();
        records.save(List.of(orders()));
        changes.tell();
        assertThat(names(page)).isEmpty();
    }

    @Test
    void theTableAskedForIsSelectedAsSoonAsItIsKnown() {
        connections.save(NESSIE, "test");
        TablesViewModel page = opened();
        page.open("nessie-eu/sales.orders@main");
        assertThat(page.card().getValue()).isEmpty();

        records.save(List.of(orders()));
        changes.tell();
        assertThat(page.revealed().getValue()).contains("nessie-eu/sales.orders");
        assertThat(page.card().getValue()).isPresent();
    }

    @Test
    void aFilterThatHidesTheTableAskedForGivesWay() {
        connections.save(NESSIE, "test");
        records.save(List.of(orders(), table("ops.shipments")));
        TablesViewModel page = opened();
        page.list().rows().filterProperty().set("ship");
        page.open("nessie-eu/sales.orders");
        assertThat(page.list().rows().filterProperty().get()).isEmpty();
        assertThat(page.revealed().getValue()).contains("nessie-eu/sales.orders");
    }

    @Test
    void aNamespaceShowsItsTablesAndNoOthers() {
        connections.save(NESSIE, "test");
        records.save(List.of(orders(), table("presales.orders"), table("sales.eu.orders")));
        TablesViewModel page = opened();
        page.open("nessie-eu/sales.*");
        assertThat(names(page)).containsExactly("nessie-eu/sales.orders");
        page.open("nessie-eu/*");
        assertThat(names(page)).hasSize(3);
    }

    @Test
    void whatATableDoesNotTellIsUnknownAndNeverZero() {
        TableRow row = TableRow.of(NESSIE, table("ops.shipments"));
        Value files = TableColumns.list().find("files").orElseThrow().value().apply(row);
        assertThat(files)
                .isEqualTo(
                        new Value.Unknown(
                                "the snapshot summary does not say how many files it has"));
        assertThat(words().text(files)).isEqualTo("—");
    }

    @Test
    void theCardShowsWhatIsKnownAndCopiesItExactly() {
        connections.save(NESSIE, "test");
        records.save(List.of(orders()));
        TablesViewModel page = opened();
        page.open("nessie-eu/sales.orders");
        TableCard card = page.card().getValue().orElseThrow();
        assertThat(card.columns()).containsExactly("id", "amount");
        assertThat(card.facts())
                .contains(new TableCard.Fact("size", "Size", "2.31 TB", "2310000000000"));
    }

    @Test
    void everyMomentOnTheCardHasItsAge() {
        connections.save(NESSIE, "test");
        records.save(List.of(orders()));
        TablesViewModel page = opened();
        page.open("nessie-eu/sales.orders");
        String age = TimeWords.ago(EARLIER, NOW);
        assertThat(page.card().getValue().orElseThrow().facts())
                .filteredOn(fact -> fact.id().endsWith("-age"))
                .extracting(TableCard.Fact::text)
                .containsExactly(age, age);
    }

    @Test
    void severalTablesAreSummedUpAndTheSumSaysWhatItDoesNotHold() {
        connections.save(NESSIE, "test");
        records.save(List.of(orders(), table("ops.shipments")));
        TablesViewModel page = opened();
        page.list().rows().select(new Selected.Everything());
        TableCard card = page.card().getValue().orElseThrow();
        assertThat(card.title()).isEqualTo("2 tables");
        assertThat(card.facts())
                .contains(
                        new TableCard.Fact(
                                "size", "Size", "2.31 TB, 1 table not told", "2310000000000"),
                        new TableCard.Fact("snapshots", "Snapshots", "74", "74"));
    }

    @Test
    void allTablesOfAConnectionReadForTheFirstTimeAreNoNews() {
        Connection hive = Estates.connection("hive", Environment.DEV, "gcp");
        connections.save(NESSIE, "test");
        connections.save(hive, "test");
        records.save(List.of(orders()));
        TablesViewModel page = opened();
        records.save(List.of(Estates.table(hive, "sales.orders")));
        changes.tell();
        assertThat(page.list().rows().unseenWords().getValue()).isEmpty();
        records.save(List.of(Estates.table(hive, "sales.returns")));
        changes.tell();
        assertThat(page.list().rows().unseenWords().getValue()).isEqualTo("1 new, show");
    }

    @Test
    void whileOthersReadTheConnectionsThePageSaysSo() {
        connections.save(NESSIE, "test");
        TablesViewModel page = opened();
        assertThat(page.absence().getValue()).isInstanceOf(Absence.NoTables.class);
        others.set(true);
        assertThat(page.absence().getValue()).isInstanceOf(Absence.Reading.class);
        assertThat(page.data().getValue()).isInstanceOf(DataState.Refreshing.class);
        others.set(false);
        assertThat(page.absence().getValue()).isInstanceOf(Absence.NoTables.class);
    }

    @Test
    void aCatalogThatAnsweredAndHoldsNothingIsNotCalledUnread() {
        assertThat(Absence.of(reading(new dev.lakewarden.governance.scan.SourceState.Live(NOW))))
                .isEqualTo(
                        new Absence.NoTables(
                                "No tables.",
                                "nessie-eu answered and holds none that you may see."));
    }

    private static TablesReading reading(dev.lakewarden.governance.scan.SourceState state) {
        return TablesReading.without(List.of(new TablesReading.Source("nessie-eu", state)));
    }

    @Test
    void theCardSaysWhetherItsConnectionMayBeChangedAndFollowsOtherProcesses() {
        connections.save(NESSIE, "test");
        records.save(List.of(orders()));
        TablesViewModel page = opened();
        page.open("nessie-eu/sales.orders");
        assertThat(access(page)).isEqualTo("Read-only");
        connections.save(
                NESSIE.withPermission(
                        new Permission.Allowed(EARLIER, "CHG-1042", Optional.empty())),
                "another process");
        changes.tell();
        assertThat(access(page))
                .isEqualTo(
                        "Actions allowed without an end: CHG-1042. On prod only while the lock of"
                                + " the window is open.");
    }

    private static String access(TablesViewModel page) {
        return page.card().getValue().orElseThrow().facts().stream()
                .filter(fact -> fact.id().equals("access"))
                .map(TableCard.Fact::text)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anExportSaysWhenAndNeverHowLongAgo(@TempDir Path folder) throws IOException {
        connections.save(NESSIE, "test");
        records.save(List.of(orders()));
        TablesViewModel page = opened();
        Path csv = folder.resolve("tables.csv");
        page.export(csv, new RowFormat.Csv());
        assertThat(Files.readAllLines(csv))
                .containsExactly(
                        "name,connection,environment,format,rows,files,size,lastCommit,asOf",
                        "sales.orders,nessie-eu,prod,Iceberg v2,4218907331,18412,2310000000000,"
                                + EARLIER
                                + ","
                                + EARLIER);
        page.list().layout().hide("last-commit");
        Path json = folder.resolve("tables.json");
        page.export(json, new RowFormat.Json());
        assertThat(Files.readString(json))
                .contains("\"lastCommit\": \"" + EARLIER, "\"asOf\": \"" + EARLIER)
                .doesNotContain("\"age\"");
        assertThat(tasks.rows().getLast().now()).isEqualTo("1 row written.");
    }

    private TablesViewModel opened() {
        SourceStates states = SourceStates.of(records.findYoungest());
        Scan scan =
                new Scan(
                        connection -> {
                            throw new ConnectorException(
                                    new Failure.Unreachable(
                                            connection.name(), "Nothing listens there."));
                        },
                        new Holdings(
                                records, new InMemoryTopicRecords(), new InMemoryBucketRecords()),
                        states,
                        () -> NOW,
                        Limits.USUAL);
        return new TablesViewModel(
                new TablesSources(connections, records, states, scan, changes),
                new InMemoryLayouts(),
                new Background(Runnable::run, Runnable::run),
                new TableTasks() {
                    @Override
                    public void start(String title, Consumer<Work> work, Runnable onEnd) {
                        tasks.start(title, work::accept);
                        onEnd.run();
                    }

                    @Override
                    public ObservableValue<Boolean> others() {
                        return others;
                    }
                },
                new ReadOnlyObjectWrapper<>(words()));
    }

    private static Words words() {
        return new Words(TimeWords.UTC, NOW);
    }

    private static List<String> names(TablesViewModel page) {
        return page.list().rows().contents().get().shown().stream()
                .map(TableRow::fullName)
                .toList();
    }

    private static TableState orders() {
        return table(
                "sales.orders",
                new TableState.Size(
                        OptionalLong.of(4_218_907_331L),
                        OptionalLong.of(18_412),
                        OptionalLong.of(2_310_000_000_000L)));
    }

    private static TableState table(String name) {
        return table(name, TableState.Size.UNKNOWN);
    }

    private static TableState table(String name, TableState.Size size) {
        return new TableState(
                NESSIE.id(),
                TableName.of(name),
                TableFormat.ICEBERG,
                2,
                "s3://lake/" + name,
                "00001",
                size,
                OptionalLong.of(37),
                Optional.of(EARLIER),
                List.of("id", "amount"),
                EARLIER,
                "snapshot summary");
    }
}
