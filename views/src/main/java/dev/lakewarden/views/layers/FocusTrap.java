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
}
