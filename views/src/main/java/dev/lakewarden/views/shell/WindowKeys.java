package dev.lakewarden.views.shell;

import dev.lakewarden.viewmodels.commands.Command;
import dev.lakewarden.viewmodels.shell.ShellViewModel;
import dev.lakewarden.views.layers.Layers;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Runs commands by their shortcut, wherever the focus is, unless a layer is open. */
final class WindowKeys {
    private final ShellViewModel viewModel;
    private final Layers layers;

    WindowKeys(ShellViewModel viewModel, Layers layers) {
        this.viewModel = viewModel;
        this.layers = layers;
        layers.sceneProperty().subscribe(this::listen);
    }

    private void listen(Scene scene) {
        if (scene != null) {
            scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        }
    }

    private void press(KeyEvent event) {
        if (layers.isOpen()) {
            return;
        }
        for (Command command : viewModel.commands().all()) {
            if (!command.shortcut().isEmpty()
                    && combination(command.shortcut()).match(event)
                    && mayAct(command.shortcut(), event)) {
                event.consume();
                command.runIfOn();
                return;
            }
        }
    }

    /** A bare character belongs to a text field that has the focus, and can be switched off. */
    private boolean mayAct(String shortcut, KeyEvent event) {
        boolean bare = shortcut.length() == 1;
        Node focused = layers.getScene() == null ? null : layers.getScene().getFocusOwner();
        return !bare
                || (viewModel.look().letterKeysProperty().get()
                        && !(focused instanceof TextInputControl)
                        && !event.isShortcutDown());
    }

    /** {@code Ctrl} is the platform's own command key. */
    static KeyCombination combination(String shortcut) {
        List<KeyCombination.Modifier> modifiers = new ArrayList<>();
        String[] parts = shortcut.split("\\+", -1);
        for (int at = 0; at < parts.length - 1; at++) {
            modifiers.add(
                    switch (parts[at]) {
                        case "Ctrl" -> KeyCombination.SHORTCUT_DOWN;
                        case "Alt" -> KeyCombination.ALT_DOWN;
                        case "Shift" -> KeyCombination.SHIFT_DOWN;
                        default -> throw new IllegalArgumentException("Not a key: " + shortcut);
                    });
        }
        return new KeyCodeCombination(
                code(parts[parts.length - 1]), modifiers.toArray(KeyCombination.Modifier[]::new));
    }

    private static KeyCode code(String key) {
        return switch (key) {
            case "/" -> KeyCode.SLASH;
            case "," -> KeyCode.COMMA;
            case "Tab" -> KeyCode.TAB;
            default ->
                    key.length() == 1 && Character.isDigit(key.charAt(0))
                            ? KeyCode.valueOf("DIGIT" + key)
                            : KeyCode.valueOf(key.toUpperCase(Locale.ROOT));
        };
    }
}
