package dev.lakewarden.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;

/** Every key of the window does what the help says. */
class ShellKeysIT {
    private static Shop shop;

    private final Path directory;

    ShellKeysIT(@TempDir Path directory) {
        this.directory = directory;
    }

    @BeforeAll
    static void buildTheShop(@TempDir Path estate) {
        shop = Shop.built(estate.resolve("shop"));
    }

    @Test
    void sidesAndDrawerComeAndGoByTheirKeysAndEscapeTakesWhatLiesAbove() throws TimeoutException {
        try (Console console = Console.open(workspace())) {
            ShellScreen keys = new ShellScreen(console.robot());
            assertThat(keys.sees("estate")).as("a narrow window starts with its page").isFalse();
            keys.keys(KeyCode.CONTROL, KeyCode.B).awaitSeen("estate");
            keys.keys(KeyCode.CONTROL, KeyCode.I).awaitSeen("inspector");
            keys.keys(KeyCode.ESCAPE).awaitNotSeen("estate");
            keys.keys(KeyCode.ESCAPE).awaitNotSeen("inspector");
            keys.keys(KeyCode.ALT, KeyCode.T).awaitSeen("tasks-rows");
            keys.keys(KeyCode.ALT, KeyCode.T).awaitNotSeen("tasks-rows");
        }
    }

    @Test
    void tabsAndAreasAreReachedByKeys() throws TimeoutException {
        try (Console console = Console.open(workspace())) {
            ShellScreen keys = new ShellScreen(console.robot());
            keys.keys(KeyCode.CONTROL, KeyCode.COMMA).awaitSelectedTab("tab-settings");
            keys.keys(KeyCode.F1).awaitSelectedTab("tab-help-settings");
            keys.keys(KeyCode.CONTROL, KeyCode.TAB).awaitSelectedTab("tab-tables");
            keys.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.TAB)
                    .awaitSelectedTab("tab-help-settings");
            keys.keys(KeyCode.CONTROL, KeyCode.W).awaitSelectedTab("tab-settings");
            keys.keys(KeyCode.ALT, KeyCode.DIGIT1).awaitSelectedTab("tab-tables");
            assertThat(console.page().tabs()).containsExactly("tab-tables", "tab-settings");
        }
    }

    @Test
    void theRowsAreWalkedPreviewedCopiedAndLetGoByKeys() throws TimeoutException {
        try (Console console = read()) {
            ShellScreen keys = new ShellScreen(console.robot()).forgetClipboard();
            console.tables().filter("").toRows();
            keys.keys(KeyCode.HOME).awaitRowSelected(0);
            keys.keys(KeyCode.J).awaitRowSelected(1);
            keys.keys(KeyCode.K).awaitRowSelected(0);
            keys.keys(KeyCode.SPACE).awaitSeen("tables-card-name").awaitSeen("inspector");
            keys.keys(KeyCode.ESCAPE).awaitNotSeen("inspector").awaitFocusIn("tables-page");
            keys.keys(KeyCode.ENTER).awaitSeen("inspector");
            keys.keys(KeyCode.ESCAPE).awaitNotSeen("inspector");
            keys.keys(KeyCode.CONTROL, KeyCode.C);
            assertThat(keys.clipboard()).startsWith("shop/");
            keys.keys(KeyCode.SHIFT, KeyCode.F10).awaitContextMenu();
            keys.keys(KeyCode.ESCAPE);
            keys.keys(KeyCode.ESCAPE);
            keys.keys(KeyCode.CONTROL, KeyCode.I).awaitSeen("inspector");
            assertThat(keys.sees("tables-card-name")).as("nothing is selected").isFalse();
        }
    }

    @Test
    void findAndFilterTakeTheFocusAndLettersStayLetters() throws TimeoutException {
        try (Console console = read()) {
            ShellScreen keys = new ShellScreen(console.robot());
            keys.keys(KeyCode.CONTROL, KeyCode.F).awaitFocusIn("tables-filter");
            keys.typed("/").keys(KeyCode.ESCAPE);
            console.tables().toRows();
            keys.keys(KeyCode.SLASH).awaitSeen("estate").awaitFocusIn("estate-filter");
            keys.typed("gift").keys(KeyCode.ESCAPE).awaitSeen("estate");
            keys.keys(KeyCode.ESCAPE).awaitNotSeen("estate");
        }
    }

    @Test
    void theZonesAreWalkedBothWays() throws TimeoutException {
        try (Console console = read()) {
            ShellScreen keys = new ShellScreen(console.robot());
            console.tables().filter("").toRows();
            for (String zone : new String[] {"tasks", "top-bar", "rail", "tabs"}) {
                keys.keys(KeyCode.F6).awaitFocusIn(zone);
            }
            for (String zone : new String[] {"rail", "top-bar", "tasks", "page-slot"}) {
                keys.keys(KeyCode.SHIFT, KeyCode.F6).awaitFocusIn(zone);
            }
        }
    }

    @Test
    void refreshingTellsWhyItIsOffAndReadsWhereThereIsSomething() throws TimeoutException {
        try (Console console = Console.open(workspace())) {
            ShellScreen keys = new ShellScreen(console.robot());
            keys.keys(KeyCode.SHIFT, KeyCode.F5);
            assertThat(keys.awaitNotice("is off")).contains("No connections yet");
        }
        connect();
        try (Console console = Console.open(workspace())) {
            console.page().refreshEverything();
            ShellScreen keys = new ShellScreen(console.robot());
            assertThat(keys.awaitNotice("Refresh the estate finished")).isNotEmpty();
            keys.keys(KeyCode.F5);
            console.tables().awaitCount(Shop.TABLES);
        }
    }

    private Console read() throws TimeoutException {
        connect();
        Console console = Console.open(workspace());
        console.page().refreshEverything();
        console.tables().awaitCount(Shop.TABLES);
        return console;
    }

    private void connect() {
        shop.connect(workspace(), "shop");
    }

    private Path workspace() {
        return directory.resolve("workspace.lakewarden");
    }
}
