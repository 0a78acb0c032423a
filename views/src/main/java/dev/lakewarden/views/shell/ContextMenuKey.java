package dev.lakewarden.views.shell;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Shift+F10 asks for the context menu of what has the focus; not every system does so itself. */
final class ContextMenuKey {
    private static final KeyCombination SHIFT_F10 =
            new KeyCodeCombination(KeyCode.F10, KeyCombination.SHIFT_DOWN);

    private ContextMenuKey() {}

    /** Shift+F10, or the key that keyboards have for it. */
    static boolean matches(KeyEvent event) {
        return SHIFT_F10.match(event) || event.getCode() == KeyCode.CONTEXT_MENU;
    }

    /** At the row that has the focus, or in the upper left of the control. */
    static void ask(Node focused) {
        Node at = row(focused);
        Bounds bounds = at.getLayoutBounds();
        double y = at == focused ? Math.min(bounds.getMaxY(), 24) : bounds.getMaxY();
        Point2D inScene = at.localToScene(Math.min(bounds.getWidth(), 40), y);
        Point2D onScreen = at.localToScreen(Math.min(bounds.getWidth(), 40), y);
        if (onScreen != null) {
            Event.fireEvent(
                    focused,
                    new ContextMenuEvent(
                            ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                            inScene.getX(),
                            inScene.getY(),
                            onScreen.getX(),
                            onScreen.getY(),
                            true,
                            null));
        }
    }

    private static Node row(Node focused) {
        return focused.lookupAll(".indexed-cell").stream()
                .filter(cell -> cell instanceof IndexedCell<?> one && isFocused(one))
                .findFirst()
                .orElse(focused);
    }

    private static boolean isFocused(IndexedCell<?> cell) {
        return !cell.isEmpty() && cell.isVisible() && (cell.isFocused() || cell.isSelected());
    }
}
