package dev.lakewarden.uitests;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;

/** The prod lock in the top bar. */
class ShellLockIT {
    private static Shop shop;

    private final Path directory;

    ShellLockIT(@TempDir Path directory) {
        this.directory = directory;
    }

    @BeforeAll
    static void buildTheShop(@TempDir Path estate) {
        shop = Shop.built(estate.resolve("shop"));
    }

    @Test
    void prodIsOpenedWithAReasonAndLockedByItsKey() throws TimeoutException {
        Path workspace = directory.resolve("workspace.lakewarden");
        shop.connect(workspace, "shop");
        try (Console console = Console.open(workspace)) {
            ShellScreen shell = new ShellScreen(console.robot());
            shell.awaitWords("top-bar-prod-lock", "Prod read-only");
            console.page().commands().query("open the prod").awaitSelected("prod lock").run();
            shell.awaitSeen("prod-lock-reason").typed("Rehearsal").keys(KeyCode.ENTER);
            shell.awaitWords("top-bar-prod-lock", "Prod open, 30 min");
            shell.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
            shell.awaitWords("top-bar-prod-lock", "Prod read-only");
        }
    }
}
