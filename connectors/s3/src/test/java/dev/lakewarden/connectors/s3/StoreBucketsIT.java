package dev.lakewarden.connectors.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lakewarden.governance.buckets.ObjectStore;
import dev.lakewarden.governance.buckets.ObjectStoreContract;
import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.connections.ResolvedSettings;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.profiles.ProfileFile;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class StoreBucketsIT extends ObjectStoreContract {
    private static S3Server server;
    private static ServerSocket silent;

    private final List<Store> opened = new ArrayList<>();

    @BeforeAll
    static void startAStore(@TempDir Path directory) throws Exception {
        server = S3Server.start(directory);
        server.delete(S3Server.BUCKET);
        silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    @AfterAll
    static void stopTheStore() throws Exception {
        silent.close();
        server.stop();
    }

    @AfterEach
    void leaveNothing() {
        opened.forEach(Store::close);
        server.buckets().forEach(server::delete);
    }

    @Override
    protected ObjectStore store() {
        return signed(S3Server.KEY, S3Server.SECRET, Map.of());
    }

    @Override
    protected ObjectStore naming(String bucket) {
        return signed(S3Server.KEY, S3Server.SECRET, Map.of("bucket", bucket));
    }

    @Override
    protected ObjectStore namingForOneWhoMayNotList(String bucket) {
        assertThat(failureOf(signed(S3Server.EVES_KEY, S3Server.EVES_SECRET, Map.of())))
                .isInstanceOf(Failure.Forbidden.class);
        return signed(S3Server.EVES_KEY, S3Server.EVES_SECRET, Map.of("bucket", bucket));
    }

    @Override
    protected ObjectStore forbidden() {
        return signed(S3Server.MALLORYS_KEY, S3Server.MALLORYS_SECRET, Map.of());
    }

    @Override
    protected ObjectStore silent() {
        return signed(
                S3Server.KEY,
                S3Server.SECRET,
                Map.of("endpoint", "http://127.0.0.1:" + silent.getLocalPort()));
    }

    private ObjectStore signed(String key, String secret, Map<String, String> more) {
        Map<String, String> settings = new HashMap<>();
        settings.put("endpoint", server.http());
        settings.put("path-style", "true");
        settings.put("access-key-id", key);
        settings.put("secret-access-key", secret);
        settings.putAll(more);
        ResolvedSettings resolved = new ResolvedSettings("lake-eu", settings);
        Identity identity =
                Identity.of(
                        resolved,
                        ProfileFile.aggregator().build(),
                        AnonymousCredentialsProvider.create());
        Store store = Store.open(resolved, identity, Duration.ofSeconds(2));
        opened.add(store);
        return store.buckets().orElseThrow();
    }

    @Override
    protected void createBucket(String name) {
        server.create(name);
    }

    @Override
    protected void deleteBucket(String name) {
        server.delete(name);
    }

    @Override
    protected Object everything() {
        return server.buckets();
    }

    @Test
    void aStoreThatIsDownIsUnreachable() {
        ObjectStore down =
                signed(S3Server.KEY, S3Server.SECRET, Map.of("endpoint", "http://127.0.0.1:1"));
        assertThat(failureOf(down)).isInstanceOf(Failure.Unreachable.class);
    }

    @Test
    void whoMayNotListLearnsThatOneBucketCanBeNamed() {
        assertThat(failureOf(forbidden()).because()).contains("name one");
    }

    private static Failure failureOf(ObjectStore store) {
        ConnectorException thrown =
                catchThrowableOfType(
                        ConnectorException.class,
                        () -> store.findBuckets(ConnectionId.random(), Instant.EPOCH));
        assertThat(thrown).as("a failure").isNotNull();
        return thrown.failure();
    }
}
