package dev.lakewarden.viewmodels.estate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.governance.buckets.BucketState;
import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.governance.connections.SystemKind;
import dev.lakewarden.governance.layout.InMemoryLayouts;
import dev.lakewarden.governance.scan.SourceState;
import dev.lakewarden.governance.streams.TopicState;
import dev.lakewarden.governance.streams.TopicState.Partitions;
import dev.lakewarden.governance.streams.TopicState.Purpose;
import dev.lakewarden.viewmodels.background.Background;
import dev.lakewarden.viewmodels.connections.Access;
import dev.lakewarden.viewmodels.connections.ProdLockViewModel;
import dev.lakewarden.viewmodels.layout.LayoutKeeper;
import dev.lakewarden.viewmodels.times.TimeWords;

import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Topics and buckets in the tree. */
class EstateListingTest {
    private static final Access.Moment MOMENT =
            new Access.Moment(Estates.NOW, TimeWords.UTC, new ProdLockViewModel.State.Locked());

    private final Background atOnce = new Background(Runnable::run, Runnable::run);
    private final Connection events = Estates.connection("events", Environment.PROD, "aws-eu");
    private final Connection lake = Estates.connection("lake", Environment.PROD, "aws-eu");
    private List<TopicState> topics =
            List.of(
                    topic("web.clickstream", Purpose.DATA, new Partitions(24, 3, 2, 1)),
                    topic("__consumer_offsets", Purpose.INTERNAL, new Partitions(50, 3, 0, 0)),
                    topic("crm.contacts", Purpose.DATA, new Partitions(1, 1, 0, 0)));
    private final List<BucketState> buckets =
            List.of(
                    bucket("lake-prod", Optional.of("eu-west-1"), Optional.of(Estates.NOW)),
                    bucket("lake-dev", Optional.empty(), Optional.empty()));
    private final EstateViewModel estate =
            new EstateViewModel(
                    this::read,
                    one -> one.equals(lake) ? SystemKind.BUCKETS : SystemKind.STREAMS,
                    atOnce,
                    new SimpleObjectProperty<>(MOMENT),
                    new EstateFolds(new LayoutKeeper(new InMemoryLayouts(), atOnce)));

    private EstateReading read() {
        return new EstateReading(
                List.of(events, lake),
                List.of(),
                topics,
                buckets,
                Map.of(events.id(), new SourceState.Live(Estates.NOW)));
    }

    private TopicState topic(String name, Purpose purpose, Partitions partitions) {
        return new TopicState(
                events.id(), name, Optional.empty(), purpose, partitions, Estates.NOW, "test");
    }

    private BucketState bucket(String name, Optional<String> region, Optional<Instant> created) {
        return new BucketState(lake.id(), name, region, created, Estates.NOW, "test");
    }

    private EstateNode connection(String name) {
        estate.load();
        return estate.tree().get().children().getFirst().children().getFirst().children().stream()
                .filter(node -> node.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private EstateNode below(String connection, String name) {
        return connection(connection).children().stream()
                .filter(node -> node.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private EstateLine line(EstateNode node) {
        return EstateLine.of(node.face(), MOMENT);
    }

    @Test
    void topicsStandBelowTheirConnectionAndItsOwnOnesLast() {
        assertThat(connection("events").children())
                .extracting(EstateNode::name)
                .containsExactly("crm.contacts", "web.clickstream", "__consumer_offsets");
        assertThat(connection("lake").children())
                .extracting(EstateNode::name)
                .containsExactly("lake-dev", "lake-prod");
    }

    @Test
    void aConnectionCountsWhatItHoldsByItsOwnName() {
        assertThat(line(connection("events")).right()).isEqualTo("3");
        assertThat(line(connection("events")).spoken())
                .startsWith("connection events, prod, 3 topics");
        assertThat(line(connection("lake")).spoken())
                .startsWith("connection lake, prod, 2 buckets");
        topics = List.of();
        assertThat(line(connection("events")).spoken())
                .startsWith("connection events, prod, 0 topics");
        assertThat(line(connection("events")).right()).isEmpty();
    }

    @Test
    void aLeafSaysWhatIsKnownOfIt() {
        assertThat(line(below("events", "web.clickstream")).spoken())
                .isEqualTo(
                        "topic web.clickstream, 24 partitions, 3 replicas, 2 under-replicated,"
                                + " 1 without a leader");
        assertThat(line(below("events", "__consumer_offsets")).tooltip())
                .isEqualTo("events/__consumer_offsets\ninternal, 50 partitions, 3 replicas");
        assertThat(line(below("lake", "lake-prod")).facts()).startsWith("in eu-west-1, made ");
        assertThat(line(below("lake", "lake-dev")).facts()).isEmpty();
    }

    @Test
    void nothingIsOfferedToOpenWhereNothingOpens() {
        assertThat(connection("events").address()).isEmpty();
        assertThat(below("events", "crm.contacts").address()).isEmpty();
        assertThat(below("lake", "lake-dev").address()).isEmpty();
    }

    @Test
    void theFactsOfTheSelectedLineAreTold() {
        EstateNode contacts = below("events", "crm.contacts");
        estate.selectedLineProperty().set(Optional.of(contacts.face()));
        assertThat(estate.selectedFacts().getValue())
                .isEqualTo("events/crm.contacts: 1 partition, 1 replica");
        estate.selectedLineProperty().set(Optional.of(connection("events").face()));
        assertThat(estate.selectedFacts().getValue()).isEmpty();
    }

    @Test
    void whatIsToBeShownIsToldByItsPathAndNoFilterHidesIt() {
        List<List<String>> shown = new ArrayList<>();
        estate.onReveal(shown::add);
        connection("events");
        estate.filterProperty().set("nothing like it");
        estate.reveal("events/crm.contacts");
        estate.reveal("events/no-longer-there");
        assertThat(shown).containsExactly(List.of("aws-eu", "prod", "events", "crm.contacts"));
        assertThat(estate.filterProperty().get()).isEmpty();
    }

    @Test
    void theFilterFindsThem() {
        connection("events");
        estate.filterProperty().set("click");
        EstateNode kept = estate.filtered().get().orElseThrow().tree();
        assertThat(EstateFilter.size(kept)).isEqualTo(4);
    }

    @Test
    void aScanThatFindsNothingNewKeepsTheVeryNodes() {
        EstateNode before = connection("events");
        topics =
                topics.stream()
                        .map(
                                it ->
                                        new TopicState(
                                                it.connection(),
                                                it.name(),
                                                it.id(),
                                                it.purpose(),
                                                it.partitions(),
                                                it.asOf().plus(Duration.ofMinutes(1)),
                                                it.readHow()))
                        .toList();
        assertThat(connection("events")).isSameAs(before);
    }

    @Test
    void oneHundredThousandTopicsGrowInGoodTime() {
        topics =
                IntStream.range(0, 100_000)
                        .mapToObj(i -> topic("t" + i, Purpose.DATA, new Partitions(3, 3, 0, 0)))
                        .toList();
        long began = System.nanoTime();
        assertThat(connection("events").children()).hasSize(100_000);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
    }
}
