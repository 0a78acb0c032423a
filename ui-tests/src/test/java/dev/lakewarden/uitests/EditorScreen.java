package dev.lakewarden.uitests;

import dev.lakewarden.governance.connections.ProviderDescription;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.testfx.api.FxRobot;

/** The connection editor. */
final class EditorScreen extends Screen {
    private static final String ID = "connection-editor-";

    EditorScreen(FxRobot robot) {
        super(robot);
        awaitShown("connection-editor");
        awaitFocus(ID + "name");
    }

    EditorScreen name(String name) {
        type(name);
        return this;
    }

    /** By keyboard alone: back to the type, search, take. */
    EditorScreen provider(String title) {
        ComboBox<?> type = get(ID + "provider", ComboBox.class);
        for (int step = 0; step < 6 && !Fx.ask(() -> isWithin(ID + "provider")); step++) {
            press(KeyCode.SHIFT, KeyCode.TAB);
        }
        for (int step = 0; step < 6 && !isProvider(type, title); step++) {
            press(KeyCode.DOWN);
        }
        Fx.await(title + " chosen", () -> isProvider(type, title));
        return this;
    }

    private static boolean isProvider(ComboBox<?> type, String title) {
        return type.getValue() instanceof ProviderDescription chosen
                && chosen.title().equals(title);
    }

    private boolean isWithin(String id) {
        for (javafx.scene.Node at = robot().targetWindow().getScene().getFocusOwner();
                at != null;
                at = at.getParent()) {
            if (id.equals(at.getId())) {
                return true;
            }
        }
        return false;
    }

    /** Walks on with Tab until that field has the keyboard, and types. */
    EditorScreen setting(String key, String value) {
        String id = ID + "setting-" + key;
        awaitShown(id);
        walkTo(id);
        type(value);
        TextInputControl field = get(id, TextInputControl.class);
        Fx.await(key + " typed", () -> field.getText().endsWith(value));
        return this;
    }

    EditorScreen choose(String key, String value) {
        walkTo(ID + "setting-" + key + "-" + value);
        press(KeyCode.SPACE);
        return this;
    }

    private void walkTo(String id) {
        awaitShown(id);
        for (int step = 0; step < 60; step++) {
            if (Fx.ask(() -> isWithin(id))) {
                return;
            }
            press(KeyCode.TAB);
        }
        throw new IllegalStateException("Tab never reaches " + id);
    }

    EditorScreen test() {
        press(KeyCode.CONTROL, KeyCode.T);
        return this;
    }

    EditorScreen awaitHeadline(String start) {
        Fx.await(
                "a test that says " + start,
                () ->
                        robot().lookup("#connection-editor-test-headline")
                                .tryQueryAs(javafx.scene.control.Labeled.class)
                                .filter(label -> label.getText().startsWith(start))
                                .isPresent());
        return this;
    }

    String headline() {
        return words("connection-editor-test-headline");
    }

    String why() {
        return words("connection-editor-test-why");
    }

    String what() {
        return words("connection-editor-test-what");
    }

    String remedy() {
        return words("connection-editor-test-do");
    }

    String fix() {
        return words("connection-editor-test-fix");
    }

    void save() {
        press(KeyCode.CONTROL, KeyCode.ENTER);
        awaitGone("connection-editor");
    }

    void leaveUnchanged() {
        press(KeyCode.ESCAPE);
        awaitGone("connection-editor");
    }
}
