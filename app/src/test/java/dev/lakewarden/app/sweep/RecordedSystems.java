package dev.lakewarden.app.sweep;

import dev.lakewarden.app.Person;
import dev.lakewarden.connectors.iceberg.Lake;
import dev.lakewarden.connectors.iceberg.RestServer;
import dev.lakewarden.connectors.kafka.Broker;
import dev.lakewarden.connectors.probe.Certificates;
import dev.lakewarden.connectors.probe.RecordingFront;
import dev.lakewarden.connectors.s3.S3Server;
import dev.lakewarden.governance.tables.TableName;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * One real system of every kind that Lakewarden connects to, each with something before it that
 * writes down what it is asked.
 */
final class RecordedSystems {
    /** A token is asked for with a POST, which changes nothing. */
    private static final Set<String> POSTS_THAT_READ = Set.of("/v1/oauth/tokens");

    /** What a client of Kafka is authorized for and that changes nothing. */
    private static final Set<String> KAFKA_READS =
            Set.of("METADATA", "DESCRIBE_CLUSTER", "DESCRIBE_TOPIC_PARTITIONS");

    static final String KAFKA_CLIENT = "sweep";

    private static final List<Logger> QUIET =
            Stream.of("org.apache.iceberg", "org.eclipse.jetty", "org.gaul")
                    .map(Logger::getLogger)
                    .toList();

    private final Lake shop;
    private final Lake remote;
    private final Fingerprints files;
    private final RestServer rest;
    private final RecordingFront restFront;
    private final S3Server s3;
    private final RecordingFront s3Front;
    private final Broker broker;

    private RecordedSystems(Path directory) throws Exception {
        Path lakes = Files.createDirectory(directory.resolve("lakes"));
        shop = lake(lakes.resolve("shop"));
        remote = lake(lakes.resolve("remote"));
        files = Fingerprints.of(lakes);
        rest = new RestServer(remote, Files.createDirectory(directory.resolve("rest")));
        restFront = RecordingFront.before(rest.port());
        s3 = S3Server.start(Files.createDirectory(directory.resolve("s3")));
        s3Front = RecordingFront.before(s3.port());
        Path key = Certificates.forLocalhost(Files.createDirectory(directory.resolve("kafka")));
        broker = Broker.start(directory.resolve("kafka/log"), key, Certificates.PASSWORD);
    }

    static RecordedSystems start(Path directory) throws Exception {
        // Servers tell their console everything.
        QUIET.forEach(logger -> logger.setLevel(Level.WARNING));
        return new RecordedSystems(directory);
    }

    private static Lake lake(Path home) throws IOException {
        Lake lake = new Lake(Files.createDirectory(home));
        lake.createNamespace("sales");
        for (String table : List.of("sales.orders", "sales.returns")) {
            lake.createTable(TableName.of(table));
            lake.append(TableName.of(table), 7);
        }
        return lake;
    }

    /** The command lines that connect all of them, as a person types them. */
    List<List<String>> adding() {
        return List.of(
                List.of("shop", "--provider", "iceberg-jdbc", "--set", "uri=" + shop.uri()),
                List.of(
                        "remote",
                        "--provider=iceberg-rest",
                        "--set=uri=" + restUri(),
                        "--set=auth=oauth2",
                        "--set=credential=env:SWEEP_CREDENTIAL"),
                List.of(
                        "lake",
                        "--provider=s3",
                        "--set=endpoint=" + s3Uri(),
                        "--set=path-style=true",
                        "--set=access-key-id=" + S3Server.KEY,
                        "--set=secret-access-key=env:SWEEP_S3_SECRET"),
                List.of(
                        "events",
                        "--provider=kafka",
                        "--set=bootstrap-servers=" + broker.sasl(),
                        "--set=security-protocol=SASL_PLAINTEXT",
                        "--set=username=" + Broker.ALICE,
                        "--set=password=env:SWEEP_PASSWORD",
                        "--set=client-id=" + KAFKA_CLIENT));
    }

    /** Where the secrets that {@link #adding} names are. */
    static Person knowing(Person person) {
        return person.with("SWEEP_CREDENTIAL", RestServer.CREDENTIAL)
                .with("SWEEP_S3_SECRET", S3Server.SECRET)
                .with("SWEEP_PASSWORD", Broker.ALICES_PASSWORD);
    }

    String restUri() {
        return "http://127.0.0.1:" + restFront.port();
    }

    String s3Uri() {
        return "http://127.0.0.1:" + s3Front.port();
    }

    String kafka() {
        return broker.plaintext();
    }

    /** A change of the cluster, in the name of the client that is recorded. */
    void createTopic(String name) throws Exception {
        broker.createTopic(name, KAFKA_CLIENT);
    }

    /** A change of the lake beside everything that is recorded. */
    void appendBehindTheScenes() {
        shop.append(TableName.of("sales.orders"), 1);
    }

    /** How often each was asked something: a sweep that asks nothing proves nothing. */
    boolean wereAllAsked() {
        return !restFront.requests().isEmpty()
                && !s3Front.requests().isEmpty()
                && !broker.requestsOf(KAFKA_CLIENT).isEmpty();
    }

    /** Whatever was asked or is there that reading does not explain. */
    List<String> changes() throws IOException {
        List<String> changes = new ArrayList<>(files.changed());
        restFront.mutating(POSTS_THAT_READ).forEach(it -> changes.add("REST " + it));
        s3Front.mutating(Set.of()).forEach(it -> changes.add("S3 " + it));
        broker.requestsOf(KAFKA_CLIENT).stream()
                .filter(it -> !KAFKA_READS.contains(it))
                .forEach(it -> changes.add("Kafka " + it));
        return changes;
    }

    void stop() throws Exception {
        broker.close();
        s3Front.close();
        s3.stop();
        restFront.close();
        rest.stop();
        remote.close();
        shop.close();
    }
}
