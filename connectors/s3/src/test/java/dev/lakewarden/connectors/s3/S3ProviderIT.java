package dev.lakewarden.connectors.s3;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import dev.lakewarden.connectors.probe.RecordingFront;
import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.connections.ConnectionProvider;
import dev.lakewarden.governance.connections.ConnectionProviderContract;
import dev.lakewarden.governance.connections.OpenConnection;
import dev.lakewarden.governance.connections.ResolvedSettings;
import dev.lakewarden.governance.connections.TestReport;
import dev.lakewarden.governance.connections.TestStage;
import dev.lakewarden.governance.connections.TestStep;
import dev.lakewarden.governance.connections.TestStep.Outcome;
import dev.lakewarden.governance.failure.Failure;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.profiles.ProfileFile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

class S3ProviderIT extends ConnectionProviderContract {
    private static S3Server server;
    private static Path ran;

    @BeforeAll
    static void startAStore(@TempDir Path directory) throws Exception {
        server = S3Server.start(directory);
        ran = directory.resolve("ran");
    }

    @AfterAll
    static void stopTheStore() throws Exception {
        server.stop();
    }

    @Override
    protected ConnectionProvider provider() {
        return new S3Provider(
                InstantSource.system(),
                Duration.ofSeconds(3),
                S3ProviderIT::profiles,
                EnvironmentVariableCredentialsProvider.create());
    }

    @Override
    protected Map<String, String> working() {
        return with(
                signed(S3Server.KEY, S3Server.SECRET), "session-token", "temporary-session-token");
    }

    @Override
    protected List<Broken> broken() {
        return List.of(
                new Broken(
                        "a host that does not exist",
                        Map.of("endpoint", "http://s3.invalid"),
                        TestStage.RESOLVE,
                        Failure.Unreachable.class),
                new Broken(
                        "a port where nothing listens",
                        Map.of("endpoint", "http://127.0.0.1:1"),
                        TestStage.CONNECT,
                        Failure.Unreachable.class),
                new Broken(
                        "a certificate nobody here trusts",
                        Map.of("endpoint", server.https()),
                        TestStage.TLS,
                        Failure.Unreachable.class),
                new Broken(
                        "TLS spoken to a port without",
                        Map.of("endpoint", server.http().replace("http:", "https:")),
                        TestStage.TLS,
                        Failure.Unreachable.class),
                new Broken(
                        "a wrong secret",
                        signed(S3Server.KEY, "not-the-secret-of-this-key"),
                        TestStage.AUTHENTICATE,
                        Failure.Unauthenticated.class),
                new Broken(
                        "a key nobody knows",
                        signed("AKIANOBODY", "secret-of-nobody"),
                        TestStage.AUTHENTICATE,
                        Failure.Unauthenticated.class),
                new Broken(
                        "a key without its secret",
                        Map.of("endpoint", server.http(), "access-key-id", S3Server.KEY),
                        TestStage.AUTHENTICATE,
                        Failure.Invalid.class),
                new Broken(
                        "a machine without an identity",
                        Map.of("endpoint", server.http()),
                        TestStage.AUTHENTICATE,
                        Failure.Unauthenticated.class),
                new Broken(
                        "a profile that is not there",
                        Map.of("endpoint", server.http(), "profile", "nobody"),
                        TestStage.AUTHENTICATE,
                        Failure.Missing.class),
                new Broken(
                        "a profile that runs a program",
                        Map.of("endpoint", server.http(), "profile", "program"),
                        TestStage.AUTHENTICATE,
                        Failure.Refused.class),
                new Broken(
                        "a role whose source runs a program",
                        Map.of("endpoint", server.http(), "profile", "role"),
                        TestStage.AUTHENTICATE,
                        Failure.Refused.class),
                new Broken(
                        "someone who may list nothing",
                        signed(S3Server.MALLORYS_KEY, S3Server.MALLORYS_SECRET),
                        TestStage.AUTHORISE,
                        Failure.Forbidden.class),
                new Broken(
                        "a bucket that is not there",
                        with(working(), "bucket", "no-such-bucket"),
                        TestStage.ANSWER,
                        Failure.Missing.class));
    }

    @Test
    void readingAsksWithGetAndNothingElse() throws Exception {
        try (RecordingFront front = RecordingFront.before(server.port())) {
            Map<String, String> settings =
                    with(working(), "endpoint", "http://127.0.0.1:" + front.port());
            test(settings);
            test(with(settings, "bucket", S3Server.BUCKET));
            list(settings);
            list(with(settings, "bucket", S3Server.BUCKET));
            assertThat(front.requests()).hasSize(6);
            assertThat(front.mutating(Set.of())).isEmpty();
        }
    }

    private void list(Map<String, String> settings) {
        try (OpenConnection open =
                provider().openForReading(new ResolvedSettings("lake-eu", settings))) {
            assertThat(
                            open.buckets()
                                    .orElseThrow()
                                    .findBuckets(ConnectionId.random(), Instant.EPOCH))
                    .hasSize(1);
        }
    }

    @Test
    void theFrontWouldSeeAChange() throws Exception {
        try (RecordingFront front = RecordingFront.before(server.port());
                HttpClient client = HttpClient.newHttpClient()) {
            URI bucket = URI.create("http://127.0.0.1:" + front.port() + "/" + S3Server.BUCKET);
            client.send(
                    HttpRequest.newBuilder(bucket).DELETE().build(),
                    HttpResponse.BodyHandlers.discarding());
            assertThat(front.mutating(Set.of()))
                    .containsExactly(new RecordingFront.Request("DELETE", "/" + S3Server.BUCKET));
        }
    }

    @Test
    void theBucketsAreCounted() {
        assertThat(outcome(test(working()), TestStage.ANSWER))
                .isEqualTo(new Outcome.Passed("1 bucket"));
    }

    @Test
    void theOneBucketIsLookedInto() {
        TestReport report = test(with(working(), "bucket", S3Server.BUCKET));
        assertThat(outcome(report, TestStage.ANSWER))
                .isEqualTo(new Outcome.Passed("Bucket lake-dev, which is empty"));
    }

    @Test
    void aProfilesKeysWork() {
        TestReport report =
                test(Map.of("endpoint", server.http(), "profile", "keys", "path-style", "true"));
        assertThat(outcome(report, TestStage.AUTHENTICATE))
                .isEqualTo(new Outcome.Passed("AWS profile keys is accepted"));
    }

    @Test
    void theProgramOfAProfileIsNeverRun() {
        TestReport report = test(Map.of("endpoint", server.http(), "profile", "program"));
        assertThat(report.failure().orElseThrow().because())
                .contains("runs a program (credential_process), which Lakewarden does not do");
        assertThat(Files.exists(ran)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 403, 404})
    void aWebServerHasAcceptedNobody(int status) throws Exception {
        HttpServer shop =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        shop.createContext("/", exchange -> welcome(exchange, status));
        shop.start();
        try {
            Map<String, String> settings =
                    with(working(), "endpoint", "http://127.0.0.1:" + shop.getAddress().getPort());
            for (TestReport report :
                    List.of(test(settings), test(with(settings, "bucket", S3Server.BUCKET)))) {
                assertThat(outcome(report, TestStage.AUTHENTICATE))
                        .isInstanceOf(Outcome.NotSeen.class);
                assertThat(outcome(report, TestStage.AUTHORISE))
                        .isInstanceOf(Outcome.NotSeen.class);
                assertThat(report.failedStep().map(TestStep::stage)).contains(TestStage.ANSWER);
                assertThat(report.failure().orElseThrow()).isInstanceOf(Failure.Unsupported.class);
            }
        } finally {
            shop.stop(0);
        }
    }

    private static void welcome(HttpExchange exchange, int status) throws IOException {
        byte[] page = "<html><body>Welcome to our shop</body></html>".getBytes(UTF_8);
        exchange.sendResponseHeaders(status, page.length);
        exchange.getResponseBody().write(page);
        exchange.close();
    }

    @Test
    void nobodyIsToldToMayListABucketThatIsNotThere() {
        TestReport report = test(with(working(), "bucket", "no-such-bucket"));
        assertThat(outcome(report, TestStage.AUTHENTICATE)).isInstanceOf(Outcome.Passed.class);
        assertThat(outcome(report, TestStage.AUTHORISE)).isInstanceOf(Outcome.NotSeen.class);
    }

    @Test
    void aPortThatSaysNothingIsTimedOut() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            String endpoint = "http://127.0.0.1:" + silent.getLocalPort();
            TestReport report = test(with(working(), "endpoint", endpoint));
            assertThat(report.failedStep().map(TestStep::stage)).contains(TestStage.AUTHENTICATE);
            assertThat(report.failure().orElseThrow()).isInstanceOf(Failure.TimedOut.class);
        }
    }

    private static ProfileFile profiles() {
        String text =
                """
                [default]
                region = eu-west-1
                [profile keys]
                aws_access_key_id = %s
                aws_secret_access_key = %s
                [profile program]
                credential_process = touch %s
                [profile role]
                role_arn = arn:aws:iam::123456789012:role/reader
                source_profile = program
                """
                        .formatted(S3Server.KEY, S3Server.SECRET, ran);
        return ProfileFile.builder()
                .type(ProfileFile.Type.CONFIGURATION)
                .content(new ByteArrayInputStream(text.getBytes(UTF_8)))
                .build();
    }

    private TestReport test(Map<String, String> settings) {
        return provider().test(new ResolvedSettings("lake-eu", settings), _ -> {});
    }

    private static Outcome outcome(TestReport report, TestStage stage) {
        return report.steps().stream()
                .filter(step -> step.stage() == stage)
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    private static Map<String, String> signed(String key, String secret) {
        return Map.of(
                "endpoint",
                server.http(),
                "path-style",
                "true",
                "access-key-id",
                key,
                "secret-access-key",
                secret);
    }

    private static Map<String, String> with(
            Map<String, String> settings, String key, String value) {
        Map<String, String> changed = new HashMap<>(settings);
        changed.put(key, value);
        return changed;
    }
}
