package dev.lakewarden.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.app.Person.Ran;
import dev.lakewarden.connectors.kafka.Broker;
import dev.lakewarden.connectors.probe.Certificates;
import dev.lakewarden.connectors.s3.S3Server;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Scans of a real cluster and a real store, and what is found of them afterwards. */
@Timeout(120)
class RealListingsTest {
    private static Broker broker;
    private static S3Server store;

    private Person ana;

    @BeforeAll
    static void start(@TempDir Path home) throws Exception {
        store = S3Server.start(Files.createDirectory(home.resolve("s3")));
        Path key = Certificates.forLocalhost(Files.createDirectory(home.resolve("kafka")));
        broker = Broker.start(home.resolve("kafka/log"), key, Certificates.PASSWORD);
        broker.createTopic("shop.orders.cdc", "someone");
        broker.createTopic("web.clickstream", "someone");
    }

    @AfterAll
    static void stop() throws Exception {
        broker.close();
        store.stop();
    }

    @BeforeEach
    void connect(@TempDir Path home) {
        ana = new Person(home).with("S3_SECRET", S3Server.SECRET);
        add("events", "kafka", "bootstrap-servers=" + broker.plaintext());
        add(
                "lake",
                "s3",
                "endpoint=http://127.0.0.1:" + store.port(),
                "path-style=true",
                "access-key-id=" + S3Server.KEY,
                "secret-access-key=env:S3_SECRET");
    }

    private void add(String name, String provider, String... settings) {
        List<String> words =
                new ArrayList<>(List.of("connection", "add", name, "--provider", provider));
        for (String setting : settings) {
            words.addAll(List.of("--set", setting));
        }
        Ran added = ana.types(words.toArray(String[]::new));
        assertThat(added.exit()).as(added.err()).isZero();
    }

    @Test
    void aScanCountsTopicsAndBucketsAndCallsBothSystemsLive() {
        Ran scan = ana.types("scan", "--json");

        assertThat(scan.exit()).as(scan.err()).isZero();
        assertThat(scan.out())
                .contains("\"state\":\"live\"", "\"topics\":2", "\"buckets\":1")
                .contains("\"tables\":null")
                .doesNotContain("nothing-to-read");
        assertThat(ana.types("scan").out()).contains("TOPICS", "BUCKETS");
    }

    @Test
    void aTopicAndABucketAreFoundByTheirNames() {
        ana.types("scan");

        assertThat(ana.types("find", "CLICK").out())
                .contains("events/web.clickstream", "topic", "1 partition");
        assertThat(ana.types("find", "lake").out()).contains("lake/" + S3Server.BUCKET, "bucket");
        assertThat(ana.types("find", "shop.orders.cdc", "--json").out())
                .contains("\"kind\":\"topic\"", "\"name\":\"events/shop.orders.cdc\"")
                .contains("\"partitions\":1", "\"replicas\":1", "\"internal\":false");
    }

    @Test
    void whatIsKnownOfAClusterStaysWhenItCannotBeReached() {
        ana.types("scan");
        ana.types("connection", "set", "events", "--set", "bootstrap-servers=127.0.0.1:1");

        Ran scan = ana.types("scan", "events", "--timeout", "3");

        assertThat(scan.exit()).isEqualTo(4);
        assertThat(ana.types("find", "clickstream").out()).contains("events/web.clickstream");
    }
}
