package dev.lakewarden.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.connectors.iceberg.Lake;
import dev.lakewarden.connectors.iceberg.RestServer;
import dev.lakewarden.governance.tables.TableName;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A catalog that signs people in, and somebody who mistyped. */
class WrongPasswordIT {
    /** The server tells of everything it is asked; kept here so that it stays quiet. */
    private static final Logger ICEBERG = Logger.getLogger("org.apache.iceberg");

    private final Path directory;
    private final Lake lake;
    private final RestServer catalog;

    WrongPasswordIT(@TempDir Path directory) throws Exception {
        ICEBERG.setLevel(Level.WARNING);
        this.directory = directory;
        this.lake = new Lake(Files.createDirectory(directory.resolve("lake")));
        lake.createNamespace("sales");
        lake.createTable(TableName.of("sales.orders"));
        this.catalog = new RestServer(lake, directory);
    }

    @AfterEach
    void stopTheCatalog() throws Exception {
        catalog.stop();
        lake.close();
    }

    @Test
    void theTestNamesStepReasonAndRemedyWhichLeadsToTheFieldAndThenItWorks()
            throws TimeoutException {
        try (Console console = Console.open(directory.resolve("workspace.lakewarden"))) {
            console.page().commands().query("add connection").awaitSelected("Add connection").run();
            EditorScreen editor =
                    new EditorScreen(console.robot())
                            .name("remote")
                            .provider("Iceberg REST")
                            .setting("uri", "http://localhost:" + catalog.port())
                            .choose("auth", "oauth2")
                            .sessionSecret("credential", "lake-reader:mistyped-4712")
                            .test()
                            .awaitHeadline("Test failed");

            assertThat(editor.failedStep()).isEqualTo("authenticate");
            assertThat(editor.what()).contains("remote");
            assertThat(editor.why()).isNotBlank().doesNotContain("mistyped-4712");
            assertThat(editor.remedy()).isNotBlank();

            editor.followFix("credential")
                    .retype("credential", RestServer.CREDENTIAL)
                    .test()
                    .awaitHeadline("Test passed")
                    .save();
            assertThat(console.tables().awaitCount(1).names())
                    .containsExactly("remote/sales.orders");
        }
    }
}
