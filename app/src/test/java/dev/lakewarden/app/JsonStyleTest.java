package dev.lakewarden.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import dev.lakewarden.app.Person.Ran;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The JSON of all commands in one style, and one document whatever was asked. */
class JsonStyleTest {
    private static final Set<String> WORDS =
            Set.of("kind", "state", "step", "result", "type", "verdict", "outcome", "environment");

    private Path home;
    private Person ana;

    @BeforeEach
    void begin(@TempDir Path temporary) {
        home = temporary;
        ana = new Person(home);
        ana.types("connection", "add", "lake", "--provider", "s3");
        ana.types(
                "connection",
                "add",
                "shop",
                "--provider",
                "iceberg-rest",
                "--set",
                "uri=http://127.0.0.1:1");
    }

    @Test
    void wordsThatProgramsCompareHaveDashes() throws IOException {
        Path other = Files.writeString(home.resolve("hive.properties"), "connector.name=hive\n");
        Path team = home.resolve("team.yaml");
        ana.types("connection", "export", team.toString());
        List<String> words = new ArrayList<>();
        for (List<String> asked :
                List.of(
                        List.of("connection", "providers"),
                        List.of("connection", "list"),
                        List.of("connection", "test", "shop"),
                        List.of("connection", "import", team.toString()),
                        List.of("connection", "import", "--from", "trino", other.toString()),
                        List.of("scan", "shop"))) {
            words.addAll(words(json(asked).out()));
        }
        assertThat(words)
                .contains("table-catalog", "host-ports", "not-supported", "not-run", "not-saved")
                .allMatch(word -> word.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    private Ran json(List<String> asked) {
        List<String> typed = new ArrayList<>(asked);
        typed.add("--json");
        return ana.types(typed.toArray(String[]::new));
    }

    private static List<String> words(String document) throws IOException {
        List<String> words = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(document)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING
                        && WORDS.contains(String.valueOf(parser.currentName()))) {
                    words.add(parser.getText());
                }
            }
        }
        return words;
    }

    @Test
    void aFailureHasOneIdWhereverItIsTold() {
        Ran scan = json(List.of("scan", "shop"));

        assertThat(scan.exit()).isEqualTo(4);
        assertThat(ids(scan.out())).hasSize(1).isEqualTo(ids(scan.err()));
    }

    private static List<String> ids(String document) {
        return Pattern.compile("\"id\":\"([0-9a-f]{8})\"")
                .matcher(document)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    @Test
    void helpVersionAndScriptsAreDocumentsToo() {
        assertThat(json(List.of("--version")).out()).matches("\\{\"version\":\"[^\"]+\"}\\R");
        assertThat(json(List.of("connection", "add", "--help")).out())
                .startsWith("{\"help\":\"Usage: lakewarden connection add ");
        assertThat(json(List.of("completion", "fish")).out()).startsWith("{\"script\":\"");
        assertThat(json(List.of("scan", "-h")).out().lines()).hasSize(1);
    }
}
