package dev.lakewarden.app.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.app.Person;
import dev.lakewarden.app.Person.Ran;
import dev.lakewarden.governance.scan.SourceState;
import dev.lakewarden.viewmodels.commands.Command;
import dev.lakewarden.viewmodels.page.PageAddress;

import javafx.application.Platform;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

/**
 * Opens every page, gives every command of the palette and presses what reads, on read-only
 * connections to real systems; then looks whether any of them was asked to change something.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageReadsTest {
    private Person ana;
    private RecordedSystems systems;

    @BeforeAll
    void begin(@TempDir Path home) throws Exception {
        HeadlessWindow.startJavaFx();
        systems = RecordedSystems.start(home);
        ana = RecordedSystems.knowing(new Person(Files.createDirectory(home.resolve("ana"))));
        for (List<String> words : systems.adding()) {
            Ran added =
                    ana.types(
                            Stream.concat(Stream.of("connection", "add"), words.stream())
                                    .toArray(String[]::new));
            assertThat(added.exit()).as(added.err()).isZero();
        }
    }

    @AfterAll
    void end() throws Exception {
        systems.stop();
        Platform.exit();
    }

    @Test
    void noPageAndNoCommandOfTheWindowAsksForAChange() throws IOException {
        try (HeadlessWindow window = new HeadlessWindow(ana.window())) {
            for (String page : window.content().shell().pageNames()) {
                window.tell(() -> window.content().shell().open(PageAddress.of(page)));
                assertThat(systems.changes()).as(page).isEmpty();
            }
            for (String asset : List.of("shop", "remote/sales.orders", "lake", "events")) {
                window.tell(() -> window.content().shell().open(new PageAddress("tables", asset)));
                assertThat(systems.changes()).as(asset).isEmpty();
            }
            for (Command command : window.content().parts().shell().commands().all()) {
                tell(window, command);
                assertThat(systems.changes()).as(command.id()).isEmpty();
            }
            window.tell(() -> window.content().shell().run("connection-edit"));
            for (int row = 0; row < 4; row++) {
                window.select("connection-editor-list", row);
                window.press("connection-editor-test");
                assertThat(systems.changes()).as("test of connection %s", row).isEmpty();
            }
            assertThat(systems.wereAllAsked()).isTrue();
            assertThat(window.content().parts().estate().reading().get().states().values())
                    .as("the systems were read")
                    .filteredOn(SourceState.Live.class::isInstance)
                    .hasSize(4);
        }
    }

    /** The headless platform has no file chooser: a command that begins with one ends there. */
    private static void tell(HeadlessWindow window, Command command) {
        try {
            window.tell(() -> window.content().parts().shell().commands().run(command));
        } catch (CompletionException e) {
            assertThat(e)
                    .as(command.id())
                    .cause()
                    .isInstanceOf(UnsupportedOperationException.class)
                    .extracting(cause -> cause.getStackTrace()[0].getMethodName())
                    .asString()
                    .endsWith("showFileChooser");
        }
    }

    @Test
    void aPageBroughtUpFromOutsideAsksForNoChange() throws IOException {
        ana.types("scan", "remote");
        try (ShownWindow _ = ShownWindow.of(ana.window())) {
            Ran ran = ana.types("open", "remote/sales.orders");

            assertThat(ran.exit()).as(ran.err()).isZero();
            assertThat(systems.changes()).isEmpty();
        }
    }

    @Test
    void picturesOfEveryPageAskForNoChange(@TempDir Path pictures) throws Exception {
        Process process = screenshots(pictures);

        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(pictures).isNotEmptyDirectory();
        assertThat(systems.changes()).isEmpty();
    }

    /** In a process of its own: it starts JavaFX itself. */
    private Process screenshots(Path pictures) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "dev.lakewarden.app.Main",
                                "screenshots",
                                pictures.toString(),
                                "--workspace",
                                ana.workspace().toString())
                        .redirectErrorStream(true);
        builder.environment().put("XDG_STATE_HOME", pictures.resolveSibling("state").toString());
        builder.environment().put("LAKEWARDEN_KEYCHAIN", "off");
        return builder.start();
    }
}
