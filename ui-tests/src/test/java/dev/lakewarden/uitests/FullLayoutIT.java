package dev.lakewarden.uitests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;

/** What the small headless screen never shows: the whole layout, at 1440x900 on a display. */
@Tag("display")
@ExtendWith(SharedShop.class)
class FullLayoutIT {
    private final Path file;

    FullLayoutIT(Shop shop, @TempDir Path directory) {
        this.file = directory.resolve("workspace.lakewarden");
        shop.connect(file, "shop");
    }

    @Test
    void treeTablesInspectorAndTasksStandSideBySide() throws TimeoutException {
        try (Console console = large()) {
            console.page().showTree().showInspector().openTasks();
            assertThat(console.page().zones())
                    .containsKeys("rail", "estate", "page-slot", "inspector", "tasks");
            assertThat(console.page().overlaps()).isEmpty();
        }
    }

    @Test
    void aTableFromThePaletteIsShownBesideTheList() throws TimeoutException {
        try (Console console = large()) {
            console.page().showInspector();
            console.page().quickOpen().query("gift").awaitSelected("gift_cards").run();
            assertThat(console.tables().cardName()).contains("gift_cards");
            assertThat(console.page().overlaps()).isEmpty();
        }
    }

    @Test
    void whatIsFilteredSortedAndSelectedIsWhatIsCopied() throws TimeoutException {
        try (Console console = large()) {
            TablesScreen tables = console.tables().filter("sales").awaitCount(4);
            List<String> ascending = tables.names();
            assertThat(ascending).isSorted();
            tables.sortByName().awaitNames(ascending.reversed());
            tables.toRows().selectAll();
            assertThat(tables.copied().lines()).containsExactlyElementsOf(ascending.reversed());
        }
    }

    @Test
    void theTabsOfALargeWindowComeBack() throws TimeoutException {
        List<String> tabs;
        try (Console console = large()) {
            console.page().settings().help();
            tabs = console.page().tabs();
        }
        try (Console console = Console.reopen(file)) {
            assertThat(console.page().tabs()).isEqualTo(tabs);
            assertThat(console.page().width()).isEqualTo(1440);
        }
    }

    @Test
    void theInspectorHasItsWidthAgainAfterTheWindowWasTooNarrowForIt() throws TimeoutException {
        try (Console console = large()) {
            console.page().showInspector();
            double before = widthOfInspector(console);
            console.page().resize(1200).resize(1440);
            console.page().showInspector();
            Awaitility.await("the width of before")
                    .untilAsserted(
                            () ->
                                    assertThat(widthOfInspector(console))
                                            .isCloseTo(before, within(1.0)));
        }
    }

    private static double widthOfInspector(Console console) {
        return Objects.requireNonNull(console.page().zones().get("inspector")).getWidth();
    }

    private Console large() throws TimeoutException {
        Console console = Console.open(file, 1440, 900);
        console.page().showTree().refreshEverything();
        console.tables().awaitCount(Shop.TABLES);
        return console;
    }
}
