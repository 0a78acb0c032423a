package dev.lakewarden.app.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.connectors.s3.S3Server;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;

/** The sweep is worth nothing unless it can fail: each kind of system is changed on purpose. */
class ChangesAreSeenTest {
    private RecordedSystems systems;

    @BeforeEach
    void begin(@TempDir Path home) throws Exception {
        systems = RecordedSystems.start(home);
        assertThat(systems.changes()).isEmpty();
    }

    @AfterEach
    void end() throws Exception {
        systems.stop();
    }

    @Test
    void aChangeOfAnySystemIsSeen() throws Exception {
        send("POST", systems.restUri() + "/v1/namespaces");
        send("DELETE", systems.s3Uri() + "/" + S3Server.BUCKET);
        systems.appendBehindTheScenes();
        systems.createTopic("sweep");

        assertThat(systems.changes())
                .anyMatch(it -> it.startsWith("REST") && it.contains("POST"))
                .anyMatch(it -> it.startsWith("S3") && it.contains("DELETE"))
                .anyMatch(it -> it.startsWith("changed ") && it.contains("catalog.db"))
                .anyMatch(it -> it.startsWith("created ") && it.contains("shop"))
                .contains("Kafka CREATE_TOPICS");
    }

    private static void send(String method, String uri) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            client.send(
                    HttpRequest.newBuilder(URI.create(uri))
                            .method(method, HttpRequest.BodyPublishers.noBody())
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
        }
    }
}
