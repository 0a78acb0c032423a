package dev.lakewarden.governance.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.connections.Connections;
import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.governance.connections.Permission;
import dev.lakewarden.governance.streams.TopicState.Partitions;
import dev.lakewarden.governance.streams.TopicState.Purpose;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What every {@link TopicRecords} promises. */
public abstract class TopicRecordsContract {
    private final ConnectionId events = ConnectionId.random();
    private final ConnectionId mirror = ConnectionId.random();

    protected abstract TopicRecords topics();

    /** The connections whose topics are kept. */
    protected abstract Connections connections();

    @BeforeEach
    void connectTwoClusters() {
        connect(events, "events");
        connect(mirror, "mirror");
    }

    private void connect(ConnectionId id, String name) {
        connections()
                .save(
                        new Connection(
                                id,
                                name,
                                "kafka",
                                Environment.DEV,
                                "",
                                Map.of(),
                                new Permission.ReadOnly()),
                        "ana");
    }

    protected static TopicState topic(ConnectionId connection, String name) {
        return topic(connection, name, Instant.parse("2026-02-03T04:05:06.789012345Z"));
    }

    private static TopicState topic(ConnectionId connection, String name, Instant asOf) {
        return new TopicState(
                connection,
                name,
                Optional.of("id-of-" + name),
                Purpose.DATA,
                new Partitions(12, 3, 2, 1),
                asOf,
                "topic metadata");
    }

    private void keep(ConnectionId connection, String... names) {
        topics().replace(
                        connection,
                        List.of(names).stream().map(name -> topic(connection, name)).toList());
    }

    @Test
    void whatIsKeptIsReadBackTheSame() {
        TopicState orders = topic(events, "shop.orders.cdc");
        TopicState bare =
                new TopicState(
                        mirror,
                        "Größe 'x' \n%",
                        Optional.empty(),
                        Purpose.INTERNAL,
                        new Partitions(0, 0, 0, 0),
                        Instant.EPOCH,
                        "");
        topics().replace(events, List.of(orders));
        topics().replace(mirror, List.of(bare));
        assertThat(topics().findAll()).containsExactlyInAnyOrder(orders, bare);
        assertThat(topics().findByConnection(events)).containsExactly(orders);
        assertThat(topics().find(mirror, bare.name())).contains(bare);
        assertThat(topics().find(events, bare.name())).isEmpty();
    }

    @Test
    void aNewListingReplacesTheOldOneAndNothingOfOthers() {
        keep(events, "a", "b");
        keep(mirror, "b");
        TopicState newer = topic(events, "a", Instant.parse("2026-03-01T10:00:00Z"));
        topics().replace(events, List.of(newer, topic(events, "c")));
        assertThat(topics().findByConnection(events))
                .containsExactlyInAnyOrder(newer, topic(events, "c"));
        assertThat(topics().findByConnection(mirror)).containsExactly(topic(mirror, "b"));
    }

    @Test
    void everyReadingSeesWhatChangedSinceTheOneBefore() {
        keep(events, "a");
        List<TopicState> before = topics().findAll();
        assertThat(before).hasSize(1);
        keep(mirror, "b");
        assertThat(topics().findAll()).hasSize(2);
        keep(events);
        assertThat(topics().findAll()).extracting(TopicState::connection).containsExactly(mirror);
        connections().remove(mirror, "ana");
        assertThat(topics().findAll()).isEmpty();
        assertThat(before).as("what was read is not changed behind one's back").hasSize(1);
    }

    @Test
    void aConnectionIsAsYoungAsItsYoungestRecord() {
        Instant young = Instant.parse("2026-01-02T00:00:00.000000001Z");
        topics().replace(events, List.of(topic(events, "a", young), topic(events, "b", young)));
        assertThat(topics().findYoungest()).containsExactly(Map.entry(events, young));
    }

    @Test
    void aListingThatEndsAfterItsConnectionWasRemovedLeavesNothingBehind() {
        connections().remove(events, "ana");
        keep(events, "a");
        assertThat(topics().findAll()).isEmpty();
    }

    @Test
    void aTopicOfAnotherConnectionIsAMistakeOfOurs() {
        assertThatThrownBy(() -> topics().replace(events, List.of(topic(mirror, "a"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(topics().findAll()).isEmpty();
    }

    @Test
    void searchPutsTheBestMatchFirstAndIgnoresCase() {
        keep(events, "a.reorders", "orders_daily", "Orders", "customers", "ДРУГИЕ");
        assertThat(found("ORDERS", 10)).containsExactly("Orders", "orders_daily", "a.reorders");
        assertThat(found("orders", 2)).containsExactly("Orders", "orders_daily");
        assertThat(found("друг", 10)).containsExactly("ДРУГИЕ");
    }

    @Test
    void searchTakesWildcardsAndQuotesAsTheyAre() {
        keep(events, "plain", "100%_'sure'");
        assertThat(found("%", 10)).containsExactly("100%_'sure'");
        assertThat(found("_'", 10)).containsExactly("100%_'sure'");
        assertThat(found("  ", 10)).isEmpty();
    }

    @Test
    void aListingOfManyIsKeptWhole() {
        List<TopicState> many =
                IntStream.range(0, 5_000).mapToObj(i -> topic(events, "t" + i)).toList();
        topics().replace(events, many);
        assertThat(topics().findByConnection(events)).hasSize(5_000);
        topics().replace(events, many.subList(0, 10));
        assertThat(topics().findByConnection(events)).hasSize(10);
    }

    private List<String> found(String text, int limit) {
        return topics().search(text, limit).stream().map(TopicState::name).toList();
    }
}
