package dev.lakewarden.uitests;

import dev.lakewarden.governance.connections.ProviderDescription;
import dev.lakewarden.viewmodels.connections.SecretSource;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.testfx.api.FxRobot;

import java.util.stream.Collectors;

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
        for (Node at = robot().targetWindow().getScene().getFocusOwner();
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

    /** Tab reaches the chosen button of a row, arrows go along it. */
    EditorScreen choose(String key, String value) {
        walkTo(ID + "setting-" + key);
        ToggleButton wanted = get(ID + "setting-" + key + "-" + value, ToggleButton.class);
        for (int step = 0; step < 6 && !Fx.ask(wanted::isFocused); step++) {
            press(KeyCode.RIGHT);
        }
        if (!Fx.ask(wanted::isSelected)) {
            press(KeyCode.SPACE);
        }
        Fx.await(value + " chosen", wanted::isSelected);
        return this;
    }

    /** Says that a secret is typed for this session only, and types it. */
    EditorScreen sessionSecret(String key, String value) {
        return secret(key, value, SecretSource.SESSION);
    }

    /** Says that a secret is kept by the vault of this machine, and types it. */
    EditorScreen keptSecret(String key, String value) {
        return secret(key, value, SecretSource.KEPT);
    }

    private EditorScreen secret(String key, String value, SecretSource wanted) {
        String id = ID + "setting-" + key + "-source";
        walkTo(id);
        ComboBox<?> source = get(id, ComboBox.class);
        for (int step = 0; step < 6 && source.getValue() != wanted; step++) {
            press(KeyCode.DOWN);
        }
        return setting(key, value);
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

    /** The name of the step that failed; there is one at most. */
    String failedStep() {
        return Fx.ask(
                () ->
                        robot().lookup(".test-step.failed").<Node>queryAll().stream()
                                .map(Node::getId)
                                .map(id -> id.substring((ID + "test-step-").length()))
                                .collect(Collectors.joining(",")));
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

    /** Presses the button that mends, which leads to that setting. */
    EditorScreen followFix(String key) {
        click(ID + "test-fix");
        awaitFocus(ID + "setting-" + key);
        return this;
    }

    /** In place of what was typed before. */
    EditorScreen retype(String key, String value) {
        walkTo(ID + "setting-" + key);
        press(KeyCode.CONTROL, KeyCode.A);
        return setting(key, value);
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
