package dev.lakewarden.governance.buckets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.stream.IntStream;

/** What every {@link BucketRecords} promises. */
public abstract class BucketRecordsContract {
    private final ConnectionId lake = ConnectionId.random();
    private final ConnectionId mirror = ConnectionId.random();

    protected abstract BucketRecords buckets();

    /** The connections whose buckets are kept. */
    protected abstract Connections connections();

    @BeforeEach
    void connectTwoStores() {
        connect(lake, "lake");
        connect(mirror, "mirror");
    }

    private void connect(ConnectionId id, String name) {
        connections()
                .save(
                        new Connection(
                                id,
                                name,
                                "s3",
                                Environment.DEV,
                                "",
                                Map.of(),
                                new Permission.ReadOnly()),
                        "ana");
    }

    protected static BucketState bucket(ConnectionId connection, String name) {
        return bucket(connection, name, Instant.parse("2026-02-03T04:05:06.789012345Z"));
    }

    private static BucketState bucket(ConnectionId connection, String name, Instant asOf) {
        return new BucketState(
                connection,
                name,
                Optional.of("eu-west-1"),
                Optional.of(Instant.parse("2026-01-02T03:04:05.678Z")),
                asOf,
                "list of buckets");
    }

    private void keep(ConnectionId connection, String... names) {
        buckets()
                .replace(
                        connection,
                        List.of(names).stream().map(name -> bucket(connection, name)).toList());
    }

    @Test
    void whatIsKeptIsReadBackTheSame() {
        BucketState orders = bucket(lake, "lake-prod");
        BucketState bare =
                new BucketState(
                        mirror,
                        "Größe 'x' \n%",
                        Optional.empty(),
                        Optional.empty(),
                        Instant.EPOCH,
                        "");
        buckets().replace(lake, List.of(orders));
        buckets().replace(mirror, List.of(bare));
        assertThat(buckets().findAll()).containsExactlyInAnyOrder(orders, bare);
        assertThat(buckets().findByConnection(lake)).containsExactly(orders);
        assertThat(buckets().find(mirror, bare.name())).contains(bare);
        assertThat(buckets().find(lake, bare.name())).isEmpty();
    }

    @Test
    void aNewListingReplacesTheOldOneAndNothingOfOthers() {
        keep(lake, "a", "b");
        keep(mirror, "b");
        BucketState newer = bucket(lake, "a", Instant.parse("2026-03-01T10:00:00Z"));
        buckets().replace(lake, List.of(newer, bucket(lake, "c")));
        assertThat(buckets().findByConnection(lake))
                .containsExactlyInAnyOrder(newer, bucket(lake, "c"));
        assertThat(buckets().findByConnection(mirror)).containsExactly(bucket(mirror, "b"));
    }

    @Test
    void everyReadingSeesWhatChangedSinceTheOneBefore() {
        keep(lake, "a");
        List<BucketState> before = buckets().findAll();
        assertThat(before).hasSize(1);
        keep(mirror, "b");
        assertThat(buckets().findAll()).hasSize(2);
        keep(lake);
        assertThat(buckets().findAll()).extracting(BucketState::connection).containsExactly(mirror);
        connections().remove(mirror, "ana");
        assertThat(buckets().findAll()).isEmpty();
        assertThat(before).as("what was read is not changed behind one's back").hasSize(1);
    }

    @Test
    void aConnectionIsAsYoungAsItsYoungestRecord() {
        Instant young = Instant.parse("2026-01-02T00:00:00.000000001Z");
        buckets().replace(lake, List.of(bucket(lake, "a", young), bucket(lake, "b", young)));
        assertThat(buckets().findYoungest()).containsExactly(Map.entry(lake, young));
    }

    @Test
    void aListingThatEndsAfterItsConnectionWasRemovedLeavesNothingBehind() {
        connections().remove(lake, "ana");
        keep(lake, "a");
        assertThat(buckets().findAll()).isEmpty();
    }

    @Test
    void aBucketOfAnotherConnectionIsAMistakeOfOurs() {
        assertThatThrownBy(() -> buckets().replace(lake, List.of(bucket(mirror, "a"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(buckets().findAll()).isEmpty();
    }

    @Test
    void searchPutsTheBestMatchFirstAndIgnoresCase() {
        keep(lake, "a.reorders", "orders_daily", "Orders", "customers", "ДРУГИЕ");
        assertThat(found("ORDERS", 10)).containsExactly("Orders", "orders_daily", "a.reorders");
        assertThat(found("orders", 2)).containsExactly("Orders", "orders_daily");
        assertThat(found("друг", 10)).containsExactly("ДРУГИЕ");
    }

    @Test
    void searchTakesWildcardsAndQuotesAsTheyAre() {
        keep(lake, "plain", "100%_'sure'");
        assertThat(found("%", 10)).containsExactly("100%_'sure'");
        assertThat(found("_'", 10)).containsExactly("100%_'sure'");
        assertThat(found("  ", 10)).isEmpty();
    }

    @Test
    void aListingOfManyIsKeptWhole() {
        List<BucketState> many =
                IntStream.range(0, 5_000).mapToObj(i -> bucket(lake, "t" + i)).toList();
        buckets().replace(lake, many);
        assertThat(buckets().findByConnection(lake)).hasSize(5_000);
        buckets().replace(lake, many.subList(0, 10));
        assertThat(buckets().findByConnection(lake)).hasSize(10);
    }

    private List<String> found(String text, int limit) {
        return buckets().search(text, limit).stream().map(BucketState::name).toList();
    }
}
