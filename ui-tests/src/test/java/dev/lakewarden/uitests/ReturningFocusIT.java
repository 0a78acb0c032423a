package dev.lakewarden.uitests;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;

/** Where the keyboard is once a dialog is over: where the person was, or in the page. */
class ReturningFocusIT {
    private final Path directory;

    ReturningFocusIT(@TempDir Path directory) {
        this.directory = directory;
    }

    /** What is special to these journeys. */
    private static final class Keyboard extends Screen {
        Keyboard(FxRobot robot) {
            super(robot);
        }

        Keyboard click(String id, String shown) {
            click(id);
            awaitShown(shown);
            return this;
        }

        Keyboard leave(String dialog) {
            press(KeyCode.ESCAPE);
            awaitGone(dialog);
            return this;
        }

        Keyboard saveInto(String dialog) {
            press(KeyCode.CONTROL, KeyCode.ENTER);
            awaitShown(dialog);
            return this;
        }

        void isIn(String id) {
            awaitFocus(id);
        }
    }

    private EditorScreen firstConnection(Console console) {
        new Keyboard(console.robot()).click("tables-add-connection", "connection-editor");
        return new EditorScreen(console.robot())
                .name("lake")
                .setting("uri", "jdbc:sqlite:" + directory.resolve("catalog.db"));
    }

    @Test
    void afterTheFirstConnectionIsSavedTheKeyboardIsInThePage() throws TimeoutException {
        try (Console console = Console.open(directory.resolve("workspace.lakewarden"))) {
            firstConnection(console).save();
            new Keyboard(console.robot()).isIn("tables-table");
        }
    }

    @Test
    void whoeverDoesNotOpenTheVaultGoesOnInTheField() throws TimeoutException {
        try (Console console = Console.open(directory.resolve("workspace.lakewarden"))) {
            firstConnection(console).keptSecret("password", "hunter2");
            new Keyboard(console.robot())
                    .saveInto("vault-unlock")
                    .leave("vault-unlock")
                    .isIn("connection-editor-setting-password");
        }
    }
}
