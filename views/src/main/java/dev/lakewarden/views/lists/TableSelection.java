package dev.lakewarden.views.lists;

import dev.lakewarden.viewmodels.lists.Contents;
import dev.lakewarden.viewmodels.lists.ListModel;
import dev.lakewarden.viewmodels.lists.Selected;

import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps what the table selects and what the view model says the same. The table thinks in
 * positions, the view model in rows; all rows at once are one word to it, so that selecting them
 * costs nothing.
 */
final class TableSelection<R> {
    private static final PseudoClass EVERYTHING = PseudoClass.getPseudoClass("everything");

    private final TableView<R> table;
    private final ListModel<R> model;
    private boolean telling;
    private boolean reportComing;
    private Optional<Contents<R>> shown = Optional.empty();

    TableSelection(TableView<R> table, ListModel<R> model) {
        this.table = table;
        this.model = model;
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel()
                .getSelectedIndices()
                .addListener((ListChangeListener<Integer>) _ -> reportSoon());
        model.selected().subscribe(this::tell);
    }

    /** One click changes the table's selection several times; only the last counts. */
    private void reportSoon() {
        if (!telling && !reportComing) {
            reportComing = true;
            Platform.runLater(this::report);
        }
    }

    private void report() {
        reportComing = false;
        List<Integer> positions = table.getSelectionModel().getSelectedIndices();
        Contents<R> contents = model.contents().get();
        telling = true;
        if (positions.size() > 1 && positions.size() == contents.size()) {
            model.select(new Selected.Everything());
        } else {
            Set<Object> identities = HashSet.newHashSet(positions.size());
            for (int position : positions) {
                if (position >= 0 && position < contents.size()) {
                    identities.add(contents.identity(position));
                }
            }
            model.select(Selected.of(identities));
        }
        telling = false;
        drawEverything();
    }

    private void tell(Selected selected) {
        drawEverything();
        if (telling) {
            return;
        }
        telling = true;
        int[] positions =
                selected instanceof Selected.Everything
                        ? new int[0]
                        : selected.positions(model.contents().get());
        table.getSelectionModel().clearSelection();
        if (positions.length > 0) {
            table.getSelectionModel()
                    .selectIndices(
                            positions[0], Arrays.copyOfRange(positions, 1, positions.length));
            table.getFocusModel().focus(positions[0]);
        }
        telling = false;
    }

    private void drawEverything() {
        table.pseudoClassStateChanged(
                EVERYTHING, model.selected().get() instanceof Selected.Everything);
    }

    /** Shows other contents with the same rows selected, and the same rows in sight. */
    void whileSwapping(Contents<R> now, Runnable swap) {
        Optional<Object> topmost = topmost();
        boolean newReading = shown.isPresent() && shown.get().total() > 0 && !sameRows(now);
        telling = true;
        swap.run();
        telling = false;
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
