package dev.lakewarden.views.layers;

import javafx.scene.Node;
import javafx.scene.Parent;

import java.util.Optional;

/** Finds where the focus may go inside a part of the window. */
public final class FocusTrap {
    private FocusTrap() {}

    /** The first node inside that takes the focus by Tab. */
    public static Optional<Node> first(Parent parent) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (!child.isVisible() || child.isDisabled()) {
                continue;
            }
            if (child.isFocusTraversable()) {
                return Optional.of(child);
            }
            if (child instanceof Parent inner) {
                Optional<Node> found = first(inner);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether what has the keyboard is that node or lies in it. */
    public static boolean holds(Node part) {
        return part.getScene() != null
                && part.getScene().getFocusOwner() != null
                && isInside(part.getScene().getFocusOwner(), part);
    }

    static boolean isInside(Node node, Node part) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(part)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is still there to be given the keyboard. */
    static boolean canHold(Node node) {
        if (node.getScene() == null || node.isDisabled()) {
            return false;
        }
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
