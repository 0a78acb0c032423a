package dev.lakewarden.views.lists;

import dev.lakewarden.viewmodels.lists.ListViewModel;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;

/** A row that shows for a while that it is new. */
final class ListRow<R> extends TableRow<R> {
    private static final PseudoClass ADDED = PseudoClass.getPseudoClass("added");

    private final ListViewModel<R> list;

    private final ObservableValue<Boolean> arriving;

    /** {@code arriving} is true for the moment in which new rows are pointed out. */
    ListRow(ListViewModel<R> list, ObservableValue<Boolean> arriving) {
        this.list = list;
        this.arriving = arriving;
        arriving.subscribe(_ -> mark());
    }

    @Override
    protected void updateItem(R row, boolean empty) {
        super.updateItem(row, empty);
        setAccessibleText(empty ? null : list.description().fullName().apply(row));
        mark();
    }

    private void mark() {
        R row = getItem();
        pseudoClassStateChanged(
                ADDED,
                row != null
                        && arriving.getValue()
                        && list.rows()
                                .unseen()
                                .get()
                                .contains(list.description().identity().apply(row)));
    }
}
