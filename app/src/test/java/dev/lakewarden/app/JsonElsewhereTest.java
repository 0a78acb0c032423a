package dev.lakewarden.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.app.Person.Ran;
import dev.lakewarden.connectors.iceberg.Lake;
import dev.lakewarden.governance.tables.TableName;
import dev.lakewarden.governance.testing.Needs;
import dev.lakewarden.governance.testing.Tool;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a program that is not ours makes of the JSON: one whose every number is a double. */
class JsonElsewhereTest {
    private static final String READ_AND_WRITE_AGAIN =
            "process.stdout.write(JSON.stringify(JSON.parse(require('fs').readFileSync(0,'utf8'))))";

    @Test
    @Needs(Tool.NODE)
    void readingAndWritingItAgainLosesNothing(@TempDir Path home) throws Exception {
        Person ana = new Person(home);
        try (Lake lake = new Lake(Files.createDirectory(home.resolve("lake")))) {
            lake.createNamespace("sales");
            lake.createTable(TableName.of("sales.größe"));
            lake.append(TableName.of("sales.größe"), Integer.MAX_VALUE);
            ana.types(
                    "connection",
                    "add",
                    "shop",
                    "--provider",
                    "iceberg-jdbc",
                    "--set",
                    "uri=" + lake.uri());
            ana.types("connection", "allow", "shop", "--reason", "quote \" and \u2028 line");
        }
        for (List<String> asked :
                List.of(
                        List.of("scan"),
                        List.of("table", "list", "shop"),
                        List.of("find", "gr"),
                        List.of("connection", "list"),
                        List.of("connection", "providers"),
                        List.of("connection", "export"),
                        List.of("workspace", "check"),
                        List.of("workspace", "audit"),
                        List.of("actions", "list"),
                        List.of("findings"))) {
            Ran ran = ana.types(withJson(asked));
            assertThat(ran.exit()).as(ran.err()).isZero();
            assertThat(throughNode(ran.out())).as("%s", asked).isEqualTo(ran.out().strip());
        }
    }

    private static String[] withJson(List<String> asked) {
        return Stream.concat(asked.stream(), Stream.of("--json")).toArray(String[]::new);
    }

    private static String throughNode(String document) throws IOException, InterruptedException {
        Process node =
                new ProcessBuilder(Tool.NODE.load().toString(), "-e", READ_AND_WRITE_AGAIN)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (var in = node.getOutputStream()) {
            in.write(document.getBytes(StandardCharsets.UTF_8));
        }
        String back = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor()).isZero();
        return back;
    }
}
