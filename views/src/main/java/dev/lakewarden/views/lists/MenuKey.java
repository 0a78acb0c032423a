package dev.lakewarden.views.lists;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Opens the context menu of a list or tree by keyboard, beside the line that has the focus. */
public final class MenuKey {
    private static final KeyCombination SHIFT_F10 =
            new KeyCodeCombination(KeyCode.F10, KeyCombination.SHIFT_DOWN);

    private MenuKey() {}

    /** {@code line} is the selector of the focused line, in sight or not. */
    public static void install(Control control, String line) {
        control.addEventHandler(
                KeyEvent.KEY_PRESSED,
                key -> {
                    ContextMenu menu = control.getContextMenu();
                    boolean asked = SHIFT_F10.match(key) || key.getCode() == KeyCode.CONTEXT_MENU;
                    if (asked && menu != null && !menu.isShowing()) {
                        key.consume();
                        open(control, menu, line);
                    }
                });
    }

    private static void open(Control control, ContextMenu menu, String line) {
        Node focused = control.lookup(line);
        Node anchor = focused == null ? control : focused;
        Bounds place = anchor.localToScreen(anchor.getLayoutBounds());
        menu.show(control, place.getMinX() + 24, place.getMaxY() - 4);
    }
}
