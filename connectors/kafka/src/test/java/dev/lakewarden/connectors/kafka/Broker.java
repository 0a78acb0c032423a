package dev.lakewarden.connectors.kafka;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.network.SocketServerConfigs;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A whole Kafka cluster of one node in this process, on free ports of 127.0.0.1: a listener each
 * for PLAINTEXT, SASL_PLAINTEXT (SCRAM and PLAIN), SSL and SASL_SSL, with Kafka's own authorizer.
 */
public final class Broker implements AutoCloseable {
    public static final String ALICE = "alice";

    /** Everything a password may not be if a line of JAAS is put together carelessly. */
    public static final String ALICES_PASSWORD = "al\"ice; \\required=' x\\n{}äß€";

    /** May sign in and nothing else. */
    static final String MALLORY = "mallory";

    static final String MALLORYS_PASSWORD = "mallory-may-nothing";
    static final String PLAIN_PASSWORD = "plain-alice-password";

    private final KafkaRaftServer server;
    private final int plaintext = freePort();
    private final int sasl = freePort();
    private final int ssl = freePort();
    private final int controller = freePort();

    private Broker(Path directory, Path keyStore, String keyPassword) throws Exception {
        format(directory);
        server = new KafkaRaftServer(config(directory, keyStore, keyPassword), Time.SYSTEM);
        server.startup();
    }

    public static Broker start(Path directory, Path keyStore, String keyPassword) throws Exception {
        JvmGuards.close();
        hush();
        return new Broker(directory, keyStore, keyPassword);
    }

    /** A broker tells its console everything; whoever listens on purpose still hears it. */
    private static void hush() {
        for (Handler handler : Logger.getLogger("").getHandlers()) {
            handler.setLevel(Level.SEVERE);
        }
    }

    public String plaintext() {
        return "127.0.0.1:" + plaintext;
    }

    public String sasl() {
        return "127.0.0.1:" + sasl;
    }

    String ssl() {
        return "127.0.0.1:" + ssl;
    }

    /** The kinds of requests of that client which needed to be authorized, by name. */
    public List<String> requestsOf(String client) {
        return RecordingAuthorizer.sentBy(client).stream().map(Enum::name).toList();
    }

    private void format(Path directory) throws Exception {
        new Formatter()
                .setPrintStream(
                        new PrintStream(
                                OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(1)
                .setDirectories(List.of(directory.toString()))
                .setMetadataLogDirectory(directory.toString())
                .setControllerListenerName("CONTROLLER")
                .setScramArguments(
                        List.of(scram(ALICE, ALICES_PASSWORD), scram(MALLORY, MALLORYS_PASSWORD)))
                .run();
    }

    private static String scram(String name, String password) {
        return "SCRAM-SHA-512=[name=" + name + ",password=\"" + password + "\"]";
    }

    private KafkaConfig config(Path directory, Path keyStore, String keyPassword) {
        Properties all = new Properties();
        all.put("process.roles", "broker,controller");
        all.put("node.id", "1");
        all.put("controller.quorum.voters", "1@127.0.0.1:" + controller);
        all.put("controller.listener.names", "CONTROLLER");
        all.put(
                SocketServerConfigs.LISTENERS_CONFIG,
                "CONTROLLER://127.0.0.1:%d,OPEN://127.0.0.1:%d,SASL://127.0.0.1:%d,TLS://127.0.0.1:%d"
                        .formatted(controller, plaintext, sasl, ssl));
        all.put(
                SocketServerConfigs.LISTENER_SECURITY_PROTOCOL_MAP_CONFIG,
                "CONTROLLER:PLAINTEXT,OPEN:PLAINTEXT,SASL:SASL_PLAINTEXT,TLS:SSL");
        all.put("inter.broker.listener.name", "OPEN");
        all.put("log.dirs", directory.toString());
        all.put("offsets.topic.replication.factor", "1");
        all.put("sasl.enabled.mechanisms", "SCRAM-SHA-512,PLAIN");
        all.put(
                "listener.name.sasl.scram-sha-512.sasl.jaas.config",
                "org.apache.kafka.common.security.scram.ScramLoginModule required;");
        all.put(
                "listener.name.sasl.plain.sasl.jaas.config",
                "org.apache.kafka.common.security.plain.PlainLoginModule required user_alice=\""
                        + PLAIN_PASSWORD
                        + "\";");
        all.put("ssl.keystore.location", keyStore.toString());
        all.put("ssl.keystore.type", "PKCS12");
        all.put("ssl.keystore.password", keyPassword);
        all.put("ssl.key.password", keyPassword);
        all.put("authorizer.class.name", RecordingAuthorizer.class.getName());
        all.put("super.users", "User:ANONYMOUS;User:" + ALICE);
        return KafkaConfig.fromProps(all);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Changes the cluster as that client. */
    public void createTopic(String name, String client) throws Exception {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", plaintext(), "client.id", client);
        try (Admin admin = Admin.create(settings)) {
            admin.createTopics(List.of(new NewTopic(name, 1, (short) 1))).all().get();
        }
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
