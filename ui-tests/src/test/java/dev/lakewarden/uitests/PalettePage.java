package dev.lakewarden.uitests;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.testfx.api.FxRobot;

import java.util.List;

/** The palette above the window. */
final class PalettePage extends Screen {
    PalettePage(FxRobot robot) {
        super(robot);
    }

    PalettePage query(String text) {
        awaitFocus("palette-query");
        type(text);
        return this;
    }

    /** What is found, as a screen reader says it. */
    List<String> found() {
        ListView<?> rows = get("palette-rows", ListView.class);
        return Fx.ask(() -> rows.getItems().stream().map(Object::toString).toList());
    }

    PalettePage awaitFound(String words) {
        ListView<?> rows = get("palette-rows", ListView.class);
        Fx.await(
                words + " in the palette",
                () -> rows.getItems().stream().anyMatch(row -> row.toString().contains(words)));
        return this;
    }

    /** The line that Enter runs, once it is the one wanted. */
    PalettePage awaitSelected(String words) {
        ListView<?> rows = get("palette-rows", ListView.class);
        Fx.await(
                words + " selected in the palette",
                () -> String.valueOf(rows.getSelectionModel().getSelectedItem()).contains(words));
        return this;
    }

    void run() {
        press(KeyCode.ENTER);
        awaitGone("palette");
    }

    boolean isOpen() {
        return find("palette", Node.class).isPresent();
    }
}
