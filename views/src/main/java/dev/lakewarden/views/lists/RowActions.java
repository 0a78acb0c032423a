package dev.lakewarden.views.lists;

import javafx.scene.control.MenuItem;

import java.util.List;
import java.util.function.Consumer;

/**
 * What the page does with a row.
 *
 * @param open Enter or a double click
 * @param preview Space
 * @param menu more for the context menu; every item has an id
 */
public record RowActions<R>(Consumer<R> open, Consumer<R> preview, List<MenuItem> menu) {
    public RowActions {
        menu = List.copyOf(menu);
    }
}
