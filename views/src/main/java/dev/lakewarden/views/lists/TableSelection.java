package dev.lakewarden.views.lists;

import dev.lakewarden.viewmodels.lists.Contents;
import dev.lakewarden.viewmodels.lists.ListModel;
import dev.lakewarden.viewmodels.lists.Selected;

import javafx.scene.control.IndexedCell;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps what the table selects and what the view model says the same. The table thinks in
 * positions, the view model in rows; all rows at once are one word to it, so that selecting them
 * costs nothing.
 */
final class TableSelection<R> {
    private final TableView<R> table;
    private final ListModel<R> model;
    private final RowSelectionModel<R> selection;
    private boolean telling;
    private Optional<Contents<R>> shown = Optional.empty();

    TableSelection(TableView<R> table, ListModel<R> model) {
        this.table = table;
        this.model = model;
        this.selection = new RowSelectionModel<>(table, this::report);
        table.setSelectionModel(selection);
        selection.setSelectionMode(SelectionMode.MULTIPLE);
        model.selected().subscribe(this::tell);
    }

    private void report() {
        Contents<R> contents = model.contents().get();
        int count = selection.selected().cardinality();
        telling = true;
        if (count > 1 && count == contents.size()) {
            model.select(new Selected.Everything());
        } else {
            Set<Object> identities = HashSet.newHashSet(count);
            selection.selected().stream()
                    .filter(position -> position < contents.size())
                    .mapToObj(contents::identity)
                    .forEach(identities::add);
            model.select(Selected.of(identities));
        }
        telling = false;
    }

    private void tell(Selected selected) {
        if (telling) {
            return;
        }
        BitSet positions = new BitSet();
        Contents<R> contents = model.contents().get();
        if (selected instanceof Selected.Everything) {
            positions.set(0, contents.size());
        } else {
            for (int position : selected.positions(contents)) {
                positions.set(position);
            }
        }
        selection.show(positions);
        int lead = positions.nextSetBit(0);
        if (lead >= 0 && !positions.get(Math.max(0, table.getFocusModel().getFocusedIndex()))) {
            table.getFocusModel().focus(lead);
        }
    }

    /** Shows other contents with the same rows selected, and the same rows in sight. */
    void whileSwapping(Contents<R> now, Runnable swap) {
        Optional<Object> topmost = topmost();
        boolean newReading = shown.isPresent() && shown.get().total() > 0 && !sameRows(now);
        swap.run();
        shown = Optional.of(now);
        tell(model.selected().get());
        if (newReading) {
            topmost.map(now::positionOf).filter(at -> at >= 0).ifPresent(table::scrollTo);
        }
    }

    private boolean sameRows(Contents<R> now) {
        return shown.map(before -> before.isSameReading(now)).orElse(false);
    }

    /** The row at the upper edge once someone scrolled down; empty while at the very top. */
    private Optional<Object> topmost() {
        if (!(table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) || shown.isEmpty()) {
            return Optional.empty();
        }
        IndexedCell<?> first = flow.getFirstVisibleCell();
        return first == null || first.getIndex() <= 0 || first.getIndex() >= shown.get().size()
                ? Optional.empty()
                : Optional.of(shown.get().identity(first.getIndex()));
    }
}
