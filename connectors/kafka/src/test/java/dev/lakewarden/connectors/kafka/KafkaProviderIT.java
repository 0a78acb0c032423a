package dev.lakewarden.connectors.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.connectors.probe.Certificates;
import dev.lakewarden.governance.connections.ConnectionProvider;
import dev.lakewarden.governance.connections.ConnectionProviderContract;
import dev.lakewarden.governance.connections.ResolvedSettings;
import dev.lakewarden.governance.connections.TestReport;
import dev.lakewarden.governance.connections.TestStage;
import dev.lakewarden.governance.connections.TestStep;
import dev.lakewarden.governance.connections.TestStep.Outcome;
import dev.lakewarden.governance.failure.Failure;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.protocol.ApiKeys;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class KafkaProviderIT extends ConnectionProviderContract {
    private static final String TRUST_PASSWORD = "trust-store-password";

    private static Broker broker;
    private static Path trusted;

    @BeforeAll
    static void startACluster(@TempDir Path directory) throws Exception {
        Path key = Certificates.forLocalhost(directory);
        trusted = directory.resolve("trusted.p12");
        KeyStore trust = Certificates.trusting(key);
        try (OutputStream out = Files.newOutputStream(trusted)) {
            trust.store(out, TRUST_PASSWORD.toCharArray());
        }
        broker = Broker.start(directory.resolve("log"), key, Certificates.PASSWORD);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.plaintext()))) {
            admin.createTopics(List.of(new NewTopic("orders", 1, (short) 1))).all().get();
        }
    }

    @AfterAll
    static void stopTheCluster() {
        broker.close();
    }

    @Override
    protected ConnectionProvider provider() {
        return new KafkaProvider(InstantSource.system(), Duration.ofSeconds(3));
    }

    @Override
    protected Map<String, String> working() {
        return signedIn(Broker.ALICE, Broker.ALICES_PASSWORD, "SCRAM-SHA-512");
    }

    @Override
    protected List<Broken> broken() {
        return List.of(
                new Broken(
                        "a host that does not exist",
                        Map.of("bootstrap-servers", "kafka.invalid:9092"),
                        TestStage.RESOLVE,
                        Failure.Unreachable.class),
                new Broken(
                        "a port where nothing listens",
                        Map.of("bootstrap-servers", "127.0.0.1:1"),
                        TestStage.CONNECT,
                        Failure.Unreachable.class),
                new Broken(
                        "a certificate nobody here trusts",
                        Map.of("bootstrap-servers", broker.ssl(), "security-protocol", "SSL"),
                        TestStage.TLS,
                        Failure.Unreachable.class),
                new Broken(
                        "a truststore that its password does not open",
                        encrypted("another-password", "PKCS12"),
                        TestStage.TLS,
                        Failure.Invalid.class),
                new Broken(
                        "TLS spoken to a port without",
                        Map.of("bootstrap-servers", broker.plaintext(), "security-protocol", "SSL"),
                        TestStage.TLS,
                        Failure.Unreachable.class),
                new Broken(
                        "no TLS spoken to a port with",
                        Map.of("bootstrap-servers", broker.ssl()),
                        TestStage.AUTHENTICATE,
                        Failure.Unreachable.class),
                new Broken(
                        "a wrong password",
                        signedIn(Broker.ALICE, "not-alices-password", "SCRAM-SHA-512"),
                        TestStage.AUTHENTICATE,
                        Failure.Unauthenticated.class),
                new Broken(
                        "a mechanism the listener does not offer",
                        signedIn(Broker.ALICE, Broker.ALICES_PASSWORD, "SCRAM-SHA-256"),
                        TestStage.AUTHENTICATE,
                        Failure.Unauthenticated.class),
                new Broken(
                        "no password at all",
                        Map.of(
                                "bootstrap-servers",
                                broker.sasl(),
                                "security-protocol",
                                "SASL_PLAINTEXT",
                                "username",
                                Broker.ALICE),
                        TestStage.AUTHENTICATE,
                        Failure.Invalid.class),
                new Broken(
                        "a user who may see nothing",
                        signedIn(Broker.MALLORY, Broker.MALLORYS_PASSWORD, "SCRAM-SHA-512"),
                        TestStage.AUTHORISE,
                        Failure.Forbidden.class));
    }

    @Test
    void readingSendsRequestsThatReadAndNoOther() {
        Map<String, String> settings = new HashMap<>(working());
        settings.put("client-id", "sweep");
        test(settings);
        provider().openForReading(new ResolvedSettings("orders-eu", settings)).close();
        assertThat(RecordingAuthorizer.sentBy("sweep"))
                .isNotEmpty()
                .isSubsetOf(ApiKeys.METADATA, ApiKeys.DESCRIBE_CLUSTER);
    }

    @Test
    void theBrokerWouldHaveSeenAChange() throws Exception {
        Map<String, Object> changing =
                Map.of("bootstrap.servers", broker.plaintext(), "client.id", "changing");
        try (Admin admin = Admin.create(changing)) {
            admin.createTopics(List.of(new NewTopic("sweep", 1, (short) 1))).all().get();
            admin.deleteTopics(List.of("sweep")).all().get();
        }
        assertThat(RecordingAuthorizer.sentBy("changing"))
                .contains(ApiKeys.CREATE_TOPICS, ApiKeys.DELETE_TOPICS);
    }

    @Test
    void theClusterIsCounted() {
        assertThat(answer(test(working()))).contains("Cluster ", ", 1 broker, ", "1 topic");
    }

    @Test
    void plainPasswordsWorkToo() {
        TestReport report = test(signedIn(Broker.ALICE, Broker.PLAIN_PASSWORD, "PLAIN"));
        assertThat(outcome(report, TestStage.AUTHENTICATE))
                .isEqualTo(new Outcome.Passed("Signed in as alice, PLAIN"));
    }

    @Test
    void withoutSignInAndTlsThoseStepsAreNotNeeded() {
        TestReport report = test(Map.of("bootstrap-servers", broker.plaintext()));
        assertThat(report.failure()).isEmpty();
        assertThat(outcome(report, TestStage.TLS)).isInstanceOf(Outcome.NotNeeded.class);
        assertThat(outcome(report, TestStage.AUTHENTICATE)).isInstanceOf(Outcome.NotNeeded.class);
    }

    @Test
    void aTrustedCertificateLetsTlsPass() {
        TestReport report = test(encrypted(TRUST_PASSWORD, "PKCS12"));
        assertThat(report.failure()).isEmpty();
        assertThat(outcome(report, TestStage.TLS))
                .isInstanceOfSatisfying(
                        Outcome.Passed.class,
                        passed -> assertThat(passed.detail()).startsWith("TLS 1.3"));
    }

    @Test
    void aPortThatSpeaksTlsIsCalledThat() {
        assertThat(because(test(Map.of("bootstrap-servers", broker.ssl()))))
                .isEqualTo("The port speaks TLS; choose SSL");
    }

    @Test
    void theMechanismsOnOfferAreNamed() {
        assertThat(because(test(signedIn(Broker.ALICE, "any-password", "SCRAM-SHA-256"))))
                .startsWith("SCRAM-SHA-256 is not enabled at this listener; it offers ")
                .contains("SCRAM-SHA-512");
    }

    @Test
    void aPortThatSaysNothingIsTimedOut() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            TestReport report =
                    test(Map.of("bootstrap-servers", "127.0.0.1:" + silent.getLocalPort()));
            assertThat(report.failedStep().map(TestStep::stage)).contains(TestStage.AUTHENTICATE);
            assertThat(report.failure().orElseThrow()).isInstanceOf(Failure.TimedOut.class);
        }
    }

    @Test
    void anInterruptCancelsTheTestAndIsPassedOn() {
        Thread.currentThread().interrupt();
        TestReport report = test(working());
        assertThat(Thread.interrupted()).isTrue();
        assertThat(report.failure().orElseThrow()).isInstanceOf(Failure.Cancelled.class);
    }

    private TestReport test(Map<String, String> settings) {
        return provider().test(new ResolvedSettings("orders-eu", settings), _ -> {});
    }

    private static Outcome outcome(TestReport report, TestStage stage) {
        return report.steps().stream()
                .filter(step -> step.stage() == stage)
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    private static String answer(TestReport report) {
        return ((Outcome.Passed) outcome(report, TestStage.ANSWER)).detail();
    }

    private static String because(TestReport report) {
        return report.failure().orElseThrow().because();
    }

    private static Map<String, String> signedIn(String user, String password, String mechanism) {
        return Map.of(
                "bootstrap-servers",
                broker.sasl(),
                "security-protocol",
                "SASL_PLAINTEXT",
                "sasl-mechanism",
                mechanism,
                "username",
                user,
                "password",
                password);
    }

    private static Map<String, String> encrypted(String password, String type) {
        Map<String, String> settings = new HashMap<>();
        settings.put("bootstrap-servers", broker.ssl());
        settings.put("security-protocol", "SSL");
        settings.put("truststore", trusted.toString());
        settings.put("truststore-type", type);
        settings.put("truststore-password", password);
        return settings;
    }
}
