package dev.lakewarden.uitests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.lakewarden.store.Mode;
import dev.lakewarden.store.Workspace;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeoutException;

/** What a list does with its width, and how the tree narrows it. */
@ExtendWith(SharedShop.class)
class ListColumnsIT {
    private final Path file;

    ListColumnsIT(Shop shop, @TempDir Path directory) {
        this.file = directory.resolve("workspace.lakewarden");
        shop.connect(file, "shop");
    }

    @Test
    void theNameHasWhatTheOtherColumnsLeave() throws TimeoutException {
        try (Console console = console(100)) {
            double all = console.tables().widths().values().stream().mapToDouble(d -> d).sum();
            assertThat(all).isCloseTo(console.tables().room(), within(2.0));
        }
    }

    @Test
    void columnsGrowWithTheTextAndAreKeptAsTheyWere() throws TimeoutException {
        Map<String, Double> before;
        try (Console console = console(100)) {
            before = new HashMap<>(console.tables().widths());
        }
        try (Console console = console(150)) {
            Map<String, Double> large = console.tables().widths();
            assertThat(large.get("rows")).isCloseTo(width(before, "rows") * 1.5, within(1.0));
            assertThat(large.get("environment"))
                    .isCloseTo(width(before, "environment") * 1.5, within(1.0));
        }
        try (Console console = console(100)) {
            // The name takes what is left, and whether rows need a scroll bar differs.
            before.remove("name");
            assertThat(console.tables().widths()).containsAllEntriesOf(before);
        }
    }

    @Test
    void aNamespaceOpenedInTheTreeLeavesItsTables() throws TimeoutException {
        try (Console console = console(100)) {
            console.page().showTree().openInTree("sales");
            console.tables().awaitCount(4);
            assertThat(console.tables().filterText())
                    .isEqualTo("connection:=shop namespace:=sales");
            assertThat(console.tables().names()).allMatch(name -> name.startsWith("shop/sales."));
        }
    }

    private static double width(Map<String, Double> widths, String column) {
        return Objects.requireNonNull(widths.get(column));
    }

    private Console console(int textScale) throws TimeoutException {
        try (Workspace workspace = Console.workspace(file, Mode.COMMAND)) {
            workspace.layouts().save(Map.of("look.text-scale", Integer.toString(textScale)));
        }
        Console console = Console.open(file);
        console.page().refreshEverything();
        console.tables().awaitCount(Shop.TABLES);
        return console;
    }
}
