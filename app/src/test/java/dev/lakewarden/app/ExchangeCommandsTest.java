package dev.lakewarden.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.app.Person.Ran;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class ExchangeCommandsTest {
    private Path home;
    private Person ana;

    @BeforeEach
    void begin(@TempDir Path temporary) {
        home = temporary;
        ana = new Person(home);
    }

    @Test
    void whatIsExportedComesBackAfterAPreview() throws IOException {
        ana.types(
                "connection",
                "add",
                "lake",
                "--provider",
                "iceberg-rest",
                "--environment",
                "prod",
                "--set",
                "uri=https://lake.example.org/api");
        Path file = home.resolve("team.yaml");

        Ran exported = ana.types("connection", "export", file.toString());
        ana.types("connection", "remove", "lake");
        Ran preview = ana.types("connection", "import", file.toString());
        Ran nothing = ana.types("connection", "list", "--json");
        Ran saved = ana.types("connection", "import", file.toString(), "--yes", "--json");

        assertThat(exported.out()).contains("Exported 1 connection to");
        assertThat(Files.readString(file)).contains("lake", "https://lake.example.org/api");
        assertThat(ana.types("connection", "export").out()).isEqualTo(Files.readString(file));
        assertThat(preview.exit()).isZero();
        assertThat(preview.out()).contains("would be added", "would talk to: lake.example.org");
        assertThat(preview.err()).contains("Nothing was saved");
        assertThat(nothing.out()).contains("[]");
        assertThat(saved.exit()).as(saved.err()).isZero();
        assertThat(saved.out()).contains("\"saved\":true", "\"outcome\":\"added\"");
        assertThat(ana.types("connection", "show", "lake").out()).contains("prod", "read-only");
        assertThat(ana.types("connection", "import", file.toString()).out())
                .contains("is there already, exactly so");
    }

    @Test
    void aFileOfWhichNothingCanBeSavedIsBadNews() throws IOException {
        String file =
                Files.writeString(home.resolve("hive.properties"), "connector.name=hive\n")
                        .toString();

        Ran preview = ana.types("connection", "import", "--from", "trino", file);
        Ran saved = ana.types("connection", "import", "--from", "trino", file, "--yes", "--json");

        assertThat(preview.exit()).as(preview.out() + preview.err()).isEqualTo(3);
        assertThat(preview.err()).contains("There is nothing to save.");
        assertThat(saved.exit()).as(saved.out()).isEqualTo(3);
        assertThat(saved.out()).contains("\"saved\":false");
    }

    @Test
    void whatFailedToBeSavedIsNotCalledSaved() throws IOException {
        ana.pipes("secret-of-the-lake\n")
                .with("LAKEWARDEN_PASSPHRASE_FILE", home.resolve("none").toString());
        Path file =
                Files.writeString(
                        home.resolve("client.properties"),
                        """
                        bootstrap.servers=127.0.0.1:1
                        security.protocol=SASL_PLAINTEXT
                        sasl.mechanism=PLAIN
                        sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule \
                        required username="ana" password="secret-of-the-lake";
                        """);

        Ran ran =
                ana.types(
                        "connection",
                        "import",
                        "--from",
                        "kafka",
                        file.toString(),
                        "--yes",
                        "--json");

        assertThat(ran.exit()).as(ran.out() + ran.err()).isEqualTo(5);
        assertThat(ran.out()).contains("\"saved\":false", "\"outcome\":\"failed\"");
    }

    @Test
    void anExportReplacesAnEarlierOneAndNothingElse() throws IOException {
        Path team = home.resolve("team.yaml");
        Path other = Files.writeString(home.resolve("client.properties"), "acks=all\n");

        assertThat(ana.types("connection", "export", team.toString()).exit()).isZero();
        assertThat(ana.types("connection", "export", team.toString()).exit()).isZero();
        Ran refused = ana.types("connection", "export", other.toString());

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("something else");
        assertThat(other).hasContent("acks=all");
    }

    @Test
    void aKafkaClientsFileIsImportedAndWhatRunsCodeIsLeftOut() throws IOException {
        Path file =
                Files.writeString(
                        home.resolve("client.properties"),
                        """
                        bootstrap.servers=kafka.example.org:9092
                        interceptor.classes=org.evil.Interceptor
                        """);

        Ran ran =
                ana.types(
                        "connection",
                        "import",
                        "--from",
                        "kafka",
                        file.toString(),
                        "--yes",
                        "--environment",
                        "staging");

        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("Left out", "interceptor.classes");
        assertThat(ana.types("connection", "list").out()).contains("kafka", "staging");
    }

    @Test
    void aFileThatIsNotThereOrNoConnectionFileIsSaid() throws IOException {
        assertThat(ana.types("connection", "import", home + "/none.yaml").exit()).isEqualTo(1);
        Path file = Files.writeString(home.resolve("x.yaml"), "][");
        assertThat(ana.types("connection", "import", file.toString()).exit()).isEqualTo(2);
        Ran wrong = ana.types("connection", "import", "--from", "kafak", file.toString());
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.err()).contains("aws", "kafka", "spark", "trino", "pyiceberg");
    }

    @Test
    void onlyTheChosenOnesAreSaved() throws IOException {
        for (String name : new String[] {"one", "two"}) {
            ana.types(
                    "connection",
                    "add",
                    name,
                    "--provider",
                    "iceberg-rest",
                    "--set",
                    "uri=https://" + name + ".example.org");
        }
        String text = ana.types("connection", "export").out();
        Path file = Files.writeString(home.resolve("team.yaml"), text);
        ana.types("connection", "remove", "one");
        ana.types("connection", "remove", "two");

        Ran ran = ana.types("connection", "import", file.toString(), "--only", "two", "--yes");

        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ana.types("connection", "list").out()).contains("two").doesNotContain("one");
        assertThat(ana.types("connection", "import", file.toString(), "--only", "x").exit())
                .isEqualTo(1);
    }
}
