package dev.lakewarden.connectors.s3;

import dev.lakewarden.governance.buckets.BucketState;
import dev.lakewarden.governance.buckets.ObjectStore;
import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import org.jspecify.annotations.Nullable;

import software.amazon.awssdk.services.s3.model.Bucket;
import software.amazon.awssdk.services.s3.model.ListBucketsResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The buckets of a store. */
final class StoreBuckets implements ObjectStore {
    /** A page's size has to be named: without it AWS leaves out in which region each bucket is. */
    private static final int PAGE = 1_000;

    private static final String NAME_ONE =
            " (the list of buckets); name one bucket in the connection, if it may be looked into";

    private static final String REGION = "x-amz-bucket-region";

    private final Asking store;

    StoreBuckets(Asking store) {
        this.store = store;
    }

    @Override
    public List<BucketState> findBuckets(ConnectionId connection, Instant asOf) {
        return store.bucket()
                .map(name -> List.of(findNamed(name, connection, asOf)))
                .orElseGet(() -> findAll(connection, asOf));
    }

    /** Whoever names one bucket may well not be allowed to list the others. */
    private BucketState findNamed(String name, ConnectionId connection, Instant asOf) {
        ListObjectsV2Response answer = lookInto(name);
        return new BucketState(
                connection,
                name,
                answer.sdkHttpResponse().firstMatchingHeader(REGION),
                Optional.empty(),
                asOf,
                "look into the bucket");
    }

    ListObjectsV2Response lookInto(String name) {
        ListObjectsV2Response answer =
                store.ask(it -> it.listObjectsV2(ask -> ask.bucket(name).maxKeys(1)));
        store.requireS3(
                answer.hasContents() || answer.name() != null || answer.isTruncated() != null);
        return answer;
    }

    private List<BucketState> findAll(ConnectionId connection, Instant asOf) {
        List<BucketState> found = new ArrayList<>();
        String next = null;
        do {
            ListBucketsResponse page = page(next);
            page.buckets().forEach(bucket -> found.add(state(bucket, connection, asOf)));
            next = after(next, page);
        } while (next != null);
        found.sort(Comparator.comparing(BucketState::name));
        return List.copyOf(found);
    }

    private ListBucketsResponse page(@Nullable String from) {
        try {
            ListBucketsResponse answer =
                    store.ask(
                            it ->
                                    it.listBuckets(
                                            ask -> ask.maxBuckets(PAGE).continuationToken(from)));
            store.requireS3(answer.hasBuckets() || answer.owner() != null);
            return answer;
        } catch (ConnectorException e) {
            throw e.failure() instanceof Failure.Forbidden(var subject, var because)
                    ? new ConnectorException(new Failure.Forbidden(subject, because + NAME_ONE), e)
                    : e;
        }
    }

    /** A store that sends the same page for ever must not keep us for ever. */
    private @Nullable String after(@Nullable String from, ListBucketsResponse page) {
        String next = page.continuationToken();
        if (next == null || next.isEmpty()) {
            return null;
        }
        if (next.equals(from)) {
            throw new ConnectorException(
                    new Failure.Corrupt(
                            store.connection(), "The store's list of buckets does not end"));
        }
        return next;
    }

    private static BucketState state(Bucket bucket, ConnectionId connection, Instant asOf) {
        return new BucketState(
                connection,
                bucket.name(),
                Optional.ofNullable(bucket.bucketRegion()).filter(it -> !it.isEmpty()),
                Optional.ofNullable(bucket.creationDate()),
                asOf,
                "list of buckets");
    }
}
