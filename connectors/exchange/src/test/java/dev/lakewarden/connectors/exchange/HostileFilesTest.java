package dev.lakewarden.connectors.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.governance.connections.SettingValue;
import dev.lakewarden.governance.exchange.ConnectionReader;
import dev.lakewarden.governance.exchange.FoundConnections;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Files from strangers: every reader either answers or says that it is no such file. */
class HostileFilesTest {
    private static final List<ConnectionReader> READERS =
            new ConnectionFiles(Declared.ALL).readers();

    @Property
    void anyTextIsReadOrRefused(@ForAll String text) {
        READERS.forEach(reader -> read(reader, text));
    }

    @Property(tries = 2_000)
    void anythingThatLooksLikeConfigurationIsReadOrRefused(@ForAll("configuration") String text) {
        READERS.forEach(reader -> read(reader, text));
    }

    /** Lines out of the words that the readers know, in any order and nonsense. */
    @Provide
    Arbitrary<String> configuration() {
        Arbitrary<String> word =
                Arbitraries.of(
                        "lakewarden",
                        "1",
                        "connections",
                        "catalog",
                        "default",
                        "type",
                        "rest",
                        "jdbc",
                        "sql",
                        "uri",
                        "connector.name",
                        "iceberg",
                        "kafka",
                        "bootstrap.servers",
                        "sasl.jaas.config",
                        "spark.sql.catalog.a",
                        "spark.sql.catalog.a.type",
                        "org.apache.iceberg.spark.SparkCatalog",
                        "[profile a]",
                        "[default]",
                        "[",
                        "]",
                        "source_profile",
                        "a",
                        "=",
                        ":",
                        ": ",
                        " = ",
                        "\n",
                        "\n  ",
                        "\n    ",
                        "\"",
                        "'",
                        "{",
                        "}",
                        "- ",
                        "&x",
                        "*x",
                        "!!java",
                        "|",
                        ">",
                        "%",
                        "#",
                        "\\",
                        "\\u12",
                        "${env:X}",
                        "${",
                        "//",
                        "@",
                        "jdbc:sqlite:",
                        "postgresql://",
                        ";",
                        "required",
                        "username",
                        "\t");
        return word.list().ofMaxSize(40).map(words -> String.join("", words));
    }

    @Test
    void aliasesTagsAnchorsDuplicatesAndSeveralDocumentsAreRefused() {
        for (String text :
                List.of(
                        "a: &x 1\nb: *x\n",
                        "a: &x [1]\n",
                        "a: !!javax.script.ScriptEngineManager [1]\n",
                        "!!map {a: 1}\n",
                        "a: 1\na: 2\n",
                        "a: 1\n---\nb: 2\n",
                        "? [a]\n: 1\n",
                        "- a\n",
                        "a",
                        "",
                        "# nothing\n")) {
            assertThatThrownBy(() -> Yaml.parse("x.yaml", text))
                    .as(text)
                    .isInstanceOfSatisfying(
                            ConnectorException.class,
                            e -> assertThat(e.failure()).isInstanceOf(Failure.Invalid.class));
        }
    }

    @Test
    void depthAndSizeAreBounded() {
        String deepFlow = "a: " + "[".repeat(100_000);
        String deepMapping = "a: " + "{a: ".repeat(100_000);
        String wide = "a:\n" + "  - b\n".repeat(Yaml.MOST_NODES + 1);
        StringBuilder laughs = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 30; i++) {
            laughs.append("a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1));
        }
        for (String text : List.of(deepFlow, deepMapping, wide, laughs.toString())) {
            assertThatThrownBy(() -> Yaml.parse("x.yaml", text))
                    .isInstanceOf(ConnectorException.class);
        }
    }

    @Test
    void noMessageQuotesWhatIsInTheFile() {
        for (String text :
                List.of(
                        "password: \"hunter2\n",
                        "password: hunter2\n  bad: : indent hunter2\n",
                        "hunter2 \\uZZZZ",
                        "[hunter2\n",
                        "[a]\nhunter2",
                        "\t- hunter2")) {
            for (ConnectionReader reader : READERS) {
                try {
                    reader.read("x", text, Environment.DEV);
                } catch (ConnectorException e) {
                    assertThat(e.getMessage()).as(reader.id()).doesNotContain("hunter2");
                    assertThat(e.getCause()).as("a logged cause would quote it").isNull();
                }
            }
        }
    }

    private static void read(ConnectionReader reader, String text) {
        FoundConnections found;
        try {
            found = reader.read("file.conf", text, Environment.DEV);
        } catch (ConnectorException e) {
            assertThat(e.failure()).isInstanceOf(Failure.Invalid.class);
            return;
        }
        found.connections()
                .forEach(
                        connection ->
                                connection
                                        .secrets()
                                        .keySet()
                                        .forEach(
                                                key ->
                                                        assertThat(
                                                                        connection
                                                                                .draft()
                                                                                .settings()
                                                                                .get(key))
                                                                .isInstanceOf(
                                                                        SettingValue.InVault
                                                                                .class)));
    }
}
