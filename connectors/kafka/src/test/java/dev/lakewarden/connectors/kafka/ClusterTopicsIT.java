package dev.lakewarden.connectors.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lakewarden.connectors.probe.Certificates;
import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.connections.ResolvedSettings;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.streams.StreamCluster;
import dev.lakewarden.governance.streams.StreamClusterContract;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.protocol.ApiKeys;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;

class ClusterTopicsIT extends StreamClusterContract {
    private static final String CLIENT = "listing";

    private static Broker broker;
    private static Admin other;
    private static ServerSocket silent;

    private final List<Cluster> opened = new ArrayList<>();

    @BeforeAll
    static void startACluster(@TempDir Path directory) throws Exception {
        Path key = Certificates.forLocalhost(directory);
        broker = Broker.start(directory.resolve("log"), key, Certificates.PASSWORD);
        other = Admin.create(Map.of("bootstrap.servers", broker.plaintext()));
        silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    @AfterAll
    static void stopTheCluster() throws IOException {
        silent.close();
        other.close();
        broker.close();
    }

    @BeforeEach
    void beginWithoutATopic() {
        await(other.deleteTopics(names()).all());
        until(Set::isEmpty);
    }

    @AfterEach
    void closeAll() {
        opened.forEach(Cluster::close);
    }

    @Override
    protected StreamCluster cluster() {
        return signedIn(Broker.ALICE, Broker.ALICES_PASSWORD);
    }

    @Override
    protected StreamCluster forbidden() {
        return signedIn(Broker.MALLORY, Broker.MALLORYS_PASSWORD);
    }

    @Override
    protected StreamCluster silent() {
        return at("127.0.0.1:" + silent.getLocalPort(), Map.of());
    }

    private StreamCluster signedIn(String user, String password) {
        return at(
                broker.sasl(),
                Map.of(
                        "security-protocol",
                        "SASL_PLAINTEXT",
                        "username",
                        user,
                        "password",
                        password));
    }

    private StreamCluster at(String server, Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(more);
        settings.put("bootstrap-servers", server);
        settings.put("client-id", CLIENT);
        Cluster cluster =
                Cluster.open(
                        "events-eu",
                        ClientSettings.of(
                                new ResolvedSettings("events-eu", settings),
                                Duration.ofSeconds(server.equals(broker.sasl()) ? 8 : 1)));
        opened.add(cluster);
        return cluster.streams().orElseThrow();
    }

    @Override
    protected void createTopics(List<String> names, int partitions) {
        await(
                other.createTopics(
                                names.stream()
                                        .map(name -> new NewTopic(name, partitions, (short) 1))
                                        .toList())
                        .all());
        until(now -> now.containsAll(names));
    }

    @Override
    protected void deleteTopic(String name) {
        await(other.deleteTopics(List.of(name)).all());
        until(now -> !now.contains(name));
    }

    /** The controller answers first, and the brokers hear of it a moment later. */
    private static void until(Predicate<Set<String>> settled) {
        Instant end = Instant.now().plusSeconds(20);
        while (!settled.test(names())) {
            assertThat(Instant.now()).as("the brokers know by now").isBefore(end);
        }
    }

    @Override
    protected void createInternalTopic() {
        createTopics(List.of("__consumer_offsets"), 1);
    }

    @Override
    protected Object everything() {
        return Map.copyOf(await(other.describeTopics(names()).allTopicNames()));
    }

    private static Set<String> names() {
        return await(other.listTopics(new ListTopicsOptions().listInternal(true)).names());
    }

    private static <T> T await(KafkaFuture<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aClusterThatIsDownIsGivenUp() {
        StreamCluster down = at("127.0.0.1:1", Map.of());
        ConnectorException thrown =
                catchThrowableOfType(
                        ConnectorException.class,
                        () -> down.findTopics(ConnectionId.random(), Instant.EPOCH));
        assertThat(thrown.failure()).isInstanceOf(Failure.TimedOut.class);
        assertThat(thrown.failure().subject()).isEqualTo("events-eu");
    }

    @Test
    void listingSendsRequestsThatReadAndNoOther() {
        createTopics(List.of("crm.contacts"), 1);
        assertThat(cluster().findTopics(ConnectionId.random(), Instant.EPOCH)).hasSize(1);
        assertThat(RecordingAuthorizer.sentBy(CLIENT))
                .isNotEmpty()
                .isSubsetOf(
                        ApiKeys.METADATA,
                        ApiKeys.DESCRIBE_CLUSTER,
                        ApiKeys.DESCRIBE_TOPIC_PARTITIONS);
    }
}
