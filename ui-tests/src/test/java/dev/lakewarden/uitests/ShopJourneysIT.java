package dev.lakewarden.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeoutException;

/** What is done with the tables of a real catalog. */
@ExtendWith(SharedShop.class)
class ShopJourneysIT {
    private final Shop shop;
    private final Path directory;

    ShopJourneysIT(Shop shop, @TempDir Path directory) {
        this.shop = shop;
        this.directory = directory;
    }

    @Test
    void aConnectionAddedByKeyboardAloneBringsItsTables() throws TimeoutException {
        try (Console console = Console.open(workspace())) {
            console.page().commands().query("add connection").awaitSelected("Add connection").run();
            EditorScreen editor =
                    new EditorScreen(console.robot())
                            .name("shop")
                            .provider("Iceberg JDBC")
                            .setting("uri", shop.setting("uri"))
                            .setting("warehouse", shop.setting("warehouse"))
                            .setting("catalog-name", shop.setting("catalog-name"))
                            .test()
                            .awaitHeadline("Test passed");
            editor.save();
            assertThat(console.tables().awaitCount(Shop.TABLES).names())
                    .allMatch(name -> name.startsWith("shop/"));
            console.page().showTree().awaitInTree("shop", Duration.ofSeconds(20));
        }
    }

    @Test
    void aTableFoundByQuickOpenIsShown() throws TimeoutException {
        connect("shop");
        try (Console console = Console.open(workspace())) {
            console.page().refreshEverything();
            console.tables().awaitCount(Shop.TABLES);
            console.page().quickOpen().query("gift").awaitSelected("gift_cards").run();
            assertThat(console.tables().cardName()).contains("gift_cards");
        }
    }

    @Test
    void whatAnotherProcessWritesAppearsWithinTwoSeconds() throws TimeoutException {
        connect("shop");
        try (Console console = Console.open(workspace())) {
            console.page().showTree().awaitInTree("shop", Duration.ofSeconds(20));
            connect("outlet");
            console.page().awaitInTree("outlet", Duration.ofSeconds(2));
        }
    }

    private void connect(String name) {
        shop.connect(workspace(), name);
    }

    private Path workspace() {
        return directory.resolve("workspace.lakewarden");
    }
}
