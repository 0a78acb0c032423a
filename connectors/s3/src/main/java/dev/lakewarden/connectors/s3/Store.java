package dev.lakewarden.connectors.s3;

import dev.lakewarden.governance.connections.OpenConnection;
import dev.lakewarden.governance.connections.ResolvedSettings;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.ListBucketsResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A store that is being read. It offers no port yet: what a later version reads is offered then.
 */
final class Store implements OpenConnection {
    private final String connection;
    private final S3Failures failures;
    private final S3Client client;
    private final Optional<String> bucket;

    private Store(
            String connection, S3Failures failures, S3Client client, Optional<String> bucket) {
        this.connection = connection;
        this.failures = failures;
        this.client = client;
        this.bucket = bucket;
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
        return new Store(settings.connection(), failures, builder.build(), bucket(settings));
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
        return bucket.map(this::lookInto).orElseGet(this::countBuckets);
    }

    private String countBuckets() {
        ListBucketsResponse answer = asked(client::listBuckets);
        requireS3(answer.hasBuckets() || answer.owner() != null);
        int buckets = answer.buckets().size();
        return buckets + (buckets == 1 ? " bucket" : " buckets");
    }

    private String lookInto(String name) {
        ListObjectsV2Response answer =
                asked(() -> client.listObjectsV2(ask -> ask.bucket(name).maxKeys(1)));
        requireS3(answer.hasContents() || answer.name() != null || answer.isTruncated() != null);
        boolean empty = answer.contents().isEmpty();
        return "Bucket " + name + (empty ? ", which is empty" : ", with objects in it");
    }

    /** The SDK reads any page of the web as an answer in which nothing is listed. */
    private void requireS3(boolean saysWhatS3Says) {
        if (!saysWhatS3Says) {
            throw new ConnectorException(failures.notS3());
        }
    }

    private <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (SdkException e) {
            if (Thread.currentThread().isInterrupted()) {
                throw new ConnectorException(
                        new Failure.Cancelled(connection, "Stopped while waiting for an answer"),
                        e);
            }
            throw new ConnectorException(failures.of(e), e);
        }
    }

    @Override
    public void close() {
        client.close();
    }

    @Override
    public String toString() {
        return connection;
    }
}
