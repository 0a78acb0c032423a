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
import java.util.function.BooleanSupplier;

/** Runs commands by their shortcut, wherever the focus is, unless a layer is open. */
final class WindowKeys {
    private final ShellViewModel viewModel;
    private final Layers layers;
    private final BooleanSupplier closeOverlay;
    private final Runnable clearSelection;

    /**
     * @param closeOverlay what Escape does first; answers whether there was anything to close
     * @param clearSelection what Escape does then, unless whatever has the focus does it
     */
    WindowKeys(
            ShellViewModel viewModel,
            Layers layers,
            BooleanSupplier closeOverlay,
            Runnable clearSelection) {
        this.viewModel = viewModel;
        this.layers = layers;
        this.closeOverlay = closeOverlay;
        this.clearSelection = clearSelection;
        layers.sceneProperty().subscribe(this::listen);
    }

    private void listen(Scene scene) {
        if (scene != null) {
            scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
            scene.addEventHandler(KeyEvent.KEY_PRESSED, this::escapeUnused);
        }
    }

    private void press(KeyEvent event) {
        Node owner = layers.getScene().getFocusOwner();
        if (owner != null && ContextMenuKey.matches(event)) {
            event.consume();
            ContextMenuKey.ask(owner);
        }
        if (layers.isOpen() || event.isConsumed()) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            escape(event);
            return;
        }
        for (Command command : viewModel.commands().all()) {
            if (!command.shortcut().isEmpty()
                    && combination(command.shortcut()).match(event)
                    && mayAct(command.shortcut(), event)) {
                event.consume();
                viewModel.commands().run(command);
                return;
            }
        }
    }

    /** A field that holds something is emptied by it first. */
    private void escape(KeyEvent event) {
        boolean field =
                event.getTarget() instanceof TextInputControl text && !text.getText().isEmpty();
        if (!field && closeOverlay.getAsBoolean()) {
            event.consume();
        }
    }

    private void escapeUnused(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !layers.isOpen()) {
            event.consume();
            clearSelection.run();
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
