package dev.lakewarden.connectors.s3;

import dev.lakewarden.governance.buckets.ObjectStore;
import dev.lakewarden.governance.connections.OpenConnection;
import dev.lakewarden.governance.connections.ResolvedSettings;

import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.ListBucketsResponse;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** A store that is being read. */
final class Store implements OpenConnection {
    private final Asking asking;
    private final StoreBuckets buckets;

    private Store(Asking asking) {
        this.asking = asking;
        this.buckets = new StoreBuckets(asking);
    }

    /** Starts the client; reaches nothing yet. */
    static Store open(ResolvedSettings settings, Identity identity, Duration patience) {
        TellingLoggers.hush();
        S3ClientBuilder builder =
                S3Client.builder()
                        .region(identity.region())
                        .credentialsProvider(identity.credentials())
                        .forcePathStyle(settings.isOn(S3Settings.PATH_STYLE))
                        .httpClientBuilder(
                                UrlConnectionHttpClient.builder()
                                        .connectionTimeout(patience)
                                        .socketTimeout(patience))
                        .overrideConfiguration(every -> every.apiCallTimeout(patience));
        endpoint(settings).ifPresent(builder::endpointOverride);
        S3Failures failures = new S3Failures(settings.connection(), identity.words());
        return new Store(
                new Asking(settings.connection(), failures, builder.build(), bucket(settings)));
    }

    static Optional<URI> endpoint(ResolvedSettings settings) {
        return settings.find(S3Settings.ENDPOINT).filter(text -> !text.isBlank()).map(URI::create);
    }

    private static Optional<String> bucket(ResolvedSettings settings) {
        return settings.find(S3Settings.BUCKET).filter(text -> !text.isBlank());
    }

    /**
     * Says what is there, in words. Asked with GET, since the answer to HEAD has no body and so
     * never says why it is refused.
     */
    String look() {
        return asking.bucket().map(this::lookInto).orElseGet(this::countBuckets);
    }

    private String countBuckets() {
        ListBucketsResponse answer = asking.ask(S3Client::listBuckets);
        asking.requireS3(answer.hasBuckets() || answer.owner() != null);
        int found = answer.buckets().size();
        return found + (found == 1 ? " bucket" : " buckets");
    }

    private String lookInto(String name) {
        boolean empty = buckets.lookInto(name).contents().isEmpty();
        return "Bucket " + name + (empty ? ", which is empty" : ", with objects in it");
    }

    @Override
    public Optional<ObjectStore> buckets() {
        return Optional.of(buckets);
    }

    @Override
    public void close() {
        asking.client().close();
    }

    @Override
    public String toString() {
        return asking.connection();
    }
}
