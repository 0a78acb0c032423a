package dev.lakewarden.viewmodels.palette;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.governance.buckets.BucketState;
import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.governance.streams.TopicState;
import dev.lakewarden.governance.tables.TableState;
import dev.lakewarden.viewmodels.background.Background;
import dev.lakewarden.viewmodels.commands.Command;
import dev.lakewarden.viewmodels.commands.Commands;
import dev.lakewarden.viewmodels.estate.EstateReading;
import dev.lakewarden.viewmodels.estate.Estates;
import dev.lakewarden.viewmodels.page.PageAddress;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class PaletteViewModelTest {
    private final Connection nessie = Estates.connection("nessie-eu", Environment.PROD, "aws-eu");
    private final List<PageAddress> opened = new ArrayList<>();
    private final List<String> revealed = new ArrayList<>();
    private final List<String> ran = new ArrayList<>();
    private final Commands commands = new Commands();
    private final ObjectProperty<EstateReading> estate =
            new SimpleObjectProperty<>(
                    new EstateReading(
                            List.of(nessie),
                            List.of(
                                    Estates.table(nessie, "sales.orders"),
                                    Estates.table(nessie, "ops.shipments")),
                            Map.of()));
    private final PaletteViewModel palette =
            new PaletteViewModel(
                    commands,
                    estate,
                    opened::add,
                    revealed::add,
                    new Background(Runnable::run, Runnable::run),
                    () -> Estates.NOW);

    PaletteViewModelTest() {
        commands.add(
                Command.always(
                        "refresh", "Refresh everything", "Shift+F5", "", () -> ran.add("refresh")));
        commands.add(
                new Command(
                        "ship-it",
                        "Ship it",
                        "",
                        "",
                        () -> Optional.of("Prod is read-only"),
                        () -> ran.add("ship-it")));
    }

    private List<Found> found(String query) {
        palette.start(PaletteScope.EVERYTHING);
        palette.queryProperty().set(query);
        return palette.answer().get().rows();
    }

    @Test
    void aFewLettersFindTablesAndCommands() {
        assertThat(found("ship"))
                .extracting(Found::kind)
                .containsExactly(Found.Kind.ACTION, Found.Kind.TABLE);
        assertThat(palette.answer().get().summary()).startsWith("2 results in ");
    }

    @Test
    void whoeverPressesEnterAtOnceMeansWhatWasTyped() {
        Deque<Runnable> work = new ArrayDeque<>();
        PaletteViewModel slow =
                new PaletteViewModel(
                        commands,
                        estate,
                        opened::add,
                        revealed::add,
                        new Background(work::add, Runnable::run),
                        () -> Estates.NOW);
        slow.start(PaletteScope.ACTIONS);
        while (!work.isEmpty()) {
            work.remove().run();
        }
        slow.queryProperty().set(">refr");
        List<String> seen = new ArrayList<>();
        slow.whenAnswered(() -> seen.add(slow.answer().get().rows().getFirst().command()));
        assertThat(seen).as("not what was shown before").isEmpty();
        work.remove().run();
        assertThat(seen).containsExactly("refresh");

        slow.queryProperty().set(">ship");
        slow.whenAnswered(() -> seen.add("ship"));
        slow.queryProperty().set(">shipm");
        while (!work.isEmpty()) {
            work.remove().run();
        }
        assertThat(seen).as("typing on is a change of mind").containsExactly("refresh");
    }

    @Test
    void theAgeIsThatOfTheDataAndNotOfTheIndex() {
        assertThat(found("ship")).isNotEmpty();
        assertThat(palette.answer().get().age()).isEqualTo("Data as of 0 s ago");
        TableState old =
                Estates.table(nessie, "sales.orders")
                        .withAsOf(Estates.NOW.minus(Duration.ofHours(3)));
        estate.set(
                new EstateReading(
                        List.of(nessie),
                        List.of(old, Estates.table(nessie, "ops.shipments")),
                        Map.of()));
        assertThat(palette.answer().get().age()).isEqualTo("Data as of 0 s to 3 h ago");
        estate.set(EstateReading.NOTHING);
        assertThat(palette.answer().get().age()).isEqualTo("No data read yet");
    }

    @Test
    void theMatchedLettersAreAPieceOfTheirOwn() {
        assertThat(found("ship").getLast().title())
                .containsExactly(
                        new Found.Piece("ops.", false),
                        new Found.Piece("ship", true),
                        new Found.Piece("ments", false));
    }

    @Test
    void aMarkNarrows() {
        assertThat(found("#o")).extracting(Found::kind).containsOnly(Found.Kind.TABLE);
        assertThat(found(">")).extracting(Found::kind).containsOnly(Found.Kind.ACTION);
    }

    @Test
    void choosingATableOpensIt() {
        found("#orders").getFirst().choice().make();
        assertThat(opened).containsExactly(PageAddress.parse("tables:nessie-eu/sales.orders"));
    }

    @Test
    void aCommandThatIsOffStaysListedWithItsReasonAndDoesNotRun() {
        Found off = found(">ship it").getFirst();
        assertThat(off.right()).isEqualTo("Prod is read-only");
        off.choice().make();
        assertThat(ran).isEmpty();
    }

    @Test
    void whereNothingMatchesTheClosestNameIsOffered() {
        assertThat(found("#shiqments")).isEmpty();
        NothingFound nothing = palette.answer().get().nothing().orElseThrow();
        assertThat(nothing.what()).isEqualTo("Nothing named “shiqments”.");
        assertThat(nothing.why()).isEqualTo("Closest: shipments.");
        assertThat(nothing.steps())
                .first()
                .isEqualTo(new NothingFound.Step.Look("shipments", "#shipments"));
    }

    @Test
    void whereNothingComesNearThereIsStillSomethingToDo() {
        assertThat(found(">qqqqqq")).isEmpty();
        NothingFound nothing = palette.answer().get().nothing().orElseThrow();
        assertThat(nothing.what() + " " + nothing.why())
                .isEqualTo("Nothing named “qqqqqq”. Check the spelling.");
        assertThat(nothing.steps())
                .extracting(NothingFound.Step::title)
                .containsExactly("Look through everything", "Show all actions");
    }

    @Test
    void aCommandIsFoundByItsKeysItsGroupAndWhatItExplains() {
        commands.add(
                Command.always(
                        "workspace-backup",
                        "Keep a copy",
                        "Ctrl+Alt+B",
                        "Saves the whole file",
                        () -> {}));
        for (String query :
                List.of(">ctrl+alt", ">backup", ">workspace copy", ">saves file", ">bckup")) {
            assertThat(found(query))
                    .as(query)
                    .first()
                    .extracting(Found::command)
                    .isEqualTo("workspace-backup");
        }
    }

    @Test
    void whatTheTitleSaysComesBeforeWhatStandsBesideIt() {
        commands.add(Command.always("aaa", "Alpha", "", "Also very everything else", () -> {}));
        assertThat(found(">everything"))
                .extracting(Found::command)
                .containsExactly("refresh", "aaa");
        assertThat(found(">very")).extracting(Found::command).containsExactly("refresh", "aaa");
    }

    @Test
    void aTableIsFoundByItsConnectionToo() {
        assertThat(found("#nessie orders"))
                .singleElement()
                .satisfies(
                        only -> assertThat(only.title()).contains(new Found.Piece("orders", true)));
    }

    @Test
    void tabOffersWhatElseCanBeDoneWithATableAndTheWayBack() {
        List<PageAddress> copied = new ArrayList<>();
        palette.offer(List.of(new TableAction("Copy the full name", "", copied::add)));
        palette.start(PaletteScope.EVERYTHING);
        palette.queryProperty().set("shipments");
        Found table = palette.answer().get().rows().getLast();
        palette.more(table);
        assertThat(palette.answer().get().summary()).isEqualTo("nessie-eu/ops.shipments");
        assertThat(palette.answer().get().rows())
                .extracting(Found::kind)
                .containsExactly(Found.Kind.MORE, Found.Kind.MORE);
        palette.queryProperty().set("copy");
        palette.answer().get().rows().getFirst().choice().make();
        assertThat(copied).containsExactly(new PageAddress("tables", "nessie-eu/ops.shipments"));
        assertThat(palette.back()).isTrue();
        assertThat(palette.queryProperty().get()).isEqualTo("shipments");
        assertThat(palette.back()).isFalse();
    }

    @Test
    void aCommandHasNothingMoreToOffer() {
        palette.start(PaletteScope.ACTIONS);
        Found command = palette.answer().get().rows().getFirst();
        palette.more(command);
        assertThat(palette.answer().get().rows()).contains(command);
    }

    @Test
    void theGroupWithTheBetterMatchComesFirst() {
        palette.start(PaletteScope.EVERYTHING);
        palette.queryProperty().set("shipments");
        assertThat(palette.answer().get().rows().getFirst().kind()).isEqualTo(Found.Kind.TABLE);
        palette.queryProperty().set("ship it");
        assertThat(palette.answer().get().rows().getFirst().kind()).isEqualTo(Found.Kind.ACTION);
    }

    @Test
    void topicsAndBucketsAreFoundByNameAndShownInTheEstate() {
        estate.set(withTopicAndBucket());
        assertThat(found("ship")).extracting(Found::kind).contains(Found.Kind.TOPIC);
        assertThat(found("~ship")).extracting(Found::kind).containsExactly(Found.Kind.TOPIC);
        assertThat(found("/lake")).extracting(Found::kind).containsExactly(Found.Kind.BUCKET);
        found("~ship").getFirst().choice().make();
        found("/lake").getFirst().choice().make();
        assertThat(revealed).containsExactly("nessie-eu/ops.shipments.events", "nessie-eu/lake");
        assertThat(opened).isEmpty();
    }

    @Test
    void theKindWithTheBestMatchComesFirst() {
        estate.set(withTopicAndBucket());
        assertThat(found("ops.shipments.events").getFirst().kind()).isEqualTo(Found.Kind.TOPIC);
        assertThat(found("ops.shipments").getFirst().kind()).isEqualTo(Found.Kind.TABLE);
    }

    @Test
    void aTopicHasNoFurtherActions() {
        estate.set(withTopicAndBucket());
        assertThat(found("~ship").getFirst().table()).isEmpty();
    }

    @Test
    void theClosestTopicIsNamedWhereNoneMatches() {
        estate.set(withTopicAndBucket());
        assertThat(found("~evemts")).isEmpty();
        assertThat(palette.answer().get().nothing().orElseThrow().why()).contains("events");
    }

    private EstateReading withTopicAndBucket() {
        TopicState topic =
                new TopicState(
                        nessie.id(),
                        "ops.shipments.events",
                        Optional.empty(),
                        TopicState.Purpose.DATA,
                        new TopicState.Partitions(3, 1, 0, 0),
                        Estates.NOW,
                        "test");
        BucketState bucket =
                new BucketState(
                        nessie.id(),
                        "lake",
                        Optional.empty(),
                        Optional.empty(),
                        Estates.NOW,
                        "test");
        return new EstateReading(
                List.of(nessie),
                List.of(Estates.table(nessie, "ops.shipments")),
                List.of(topic),
                List.of(bucket),
                Map.of());
    }
}
