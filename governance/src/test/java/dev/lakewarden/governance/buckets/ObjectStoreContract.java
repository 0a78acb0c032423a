package dev.lakewarden.governance.buckets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** What every {@link ObjectStore} promises. It begins without a bucket. */
public abstract class ObjectStoreContract {
    private static final ConnectionId ID = ConnectionId.of("00000000-0000-0000-0000-00000000000a");
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    protected abstract ObjectStore store();

    /** The same store on a connection that names this bucket. */
    protected abstract ObjectStore naming(String bucket);

    /** As {@link #naming}, for someone who may not list buckets but may look into that one. */
    protected abstract ObjectStore namingForOneWhoMayNotList(String bucket);

    /** The same store for someone who may see nothing of it. */
    protected abstract ObjectStore forbidden();

    /** The same kind of store that says nothing any more. */
    protected abstract ObjectStore silent();

    /** The following stand for another client of the same store. */
    protected abstract void createBucket(String name);

    protected abstract void deleteBucket(String name);

    /** Equal as long as nothing in the store has changed. */
    protected abstract Object everything();

    private static List<String> names(ObjectStore store) {
        return store.findBuckets(ID, NOW).stream().map(BucketState::name).toList();
    }

    @Test
    void anEmptyStoreListsNone() {
        assertThat(names(store())).isEmpty();
    }

    @Test
    void bucketsAreSortedAndTellWhenTheyWereMade() {
        createBucket("lake-prod");
        createBucket("lake-dev");
        assertThat(names(store())).containsExactly("lake-dev", "lake-prod");
        assertThat(store().findBuckets(ID, NOW))
                .allSatisfy(
                        bucket -> {
                            assertThat(bucket.connection()).isEqualTo(ID);
                            assertThat(bucket.asOf()).isEqualTo(NOW);
                            assertThat(bucket.created()).isPresent();
                            assertThat(bucket.readHow()).isNotBlank();
                        });
    }

    @Test
    void aDeletedBucketIsNoLongerListed() {
        createBucket("lake-prod");
        createBucket("lake-dev");
        deleteBucket("lake-prod");
        assertThat(names(store())).containsExactly("lake-dev");
    }

    @Test
    void manyBucketsAreAllListed() {
        List<String> many = IntStream.range(0, 200).mapToObj("lake-%04d"::formatted).toList();
        many.forEach(this::createBucket);
        assertThat(names(store())).containsExactlyElementsOf(many);
    }

    @Test
    void aConnectionThatNamesABucketListsThatOne() {
        createBucket("lake-prod");
        createBucket("lake-dev");
        assertThat(names(naming("lake-prod"))).containsExactly("lake-prod");
    }

    @Test
    void aNamedBucketNeedsNoPermissionToListTheOthers() {
        createBucket("lake-prod");
        assertThat(names(namingForOneWhoMayNotList("lake-prod"))).containsExactly("lake-prod");
    }

    @Test
    void aNamedBucketThatIsNotThereIsMissing() {
        assertThat(failureOf(naming("no-such-bucket"))).isInstanceOf(Failure.Missing.class);
    }

    @Test
    void whoMayNotListIsToldSoAndNotThatNothingIsThere() {
        createBucket("lake-prod");
        assertThat(failureOf(forbidden())).isInstanceOf(Failure.Forbidden.class);
    }

    @Test
    void aStoreThatSaysNothingIsGivenUp() {
        assertThat(failureOf(silent()))
                .isInstanceOfAny(Failure.TimedOut.class, Failure.Unreachable.class);
    }

    @Test
    void readingNeverChangesAnything() {
        createBucket("lake-prod");
        Object before = everything();
        names(store());
        names(naming("lake-prod"));
        assertThat(everything()).isEqualTo(before);
    }

    private static Failure failureOf(ObjectStore store) {
        ConnectorException thrown =
                catchThrowableOfType(ConnectorException.class, () -> store.findBuckets(ID, NOW));
        assertThat(thrown).as("a failure").isNotNull();
        assertThat(thrown.failure().because()).isNotBlank();
        return thrown.failure();
    }
}
