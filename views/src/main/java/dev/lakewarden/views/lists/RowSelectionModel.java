package dev.lakewarden.views.lists;

import javafx.application.Platform;
import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;

import java.util.BitSet;

/**
 * Selects rows as bits. The model that comes with the table makes an object a row and a column, and
 * takes seconds for a range of 100,000 rows. Whatever happens within one event is told once, after
 * it.
 */
final class RowSelectionModel<R> extends TableView.TableViewSelectionModel<R> {
    private final TableView<R> table;
    private final Runnable onChange;
    private final Positions<Integer> indices = new Positions<>(Integer::valueOf);
    private final Positions<R> items;

    @SuppressWarnings("rawtypes")
    private final Positions<TablePosition> cells;

    private BitSet selected = new BitSet();
    private boolean tellingSoon;

    /** {@code onChange} hears what the person selects, not what the program does. */
    RowSelectionModel(TableView<R> table, Runnable onChange) {
        super(table);
        this.table = table;
        this.onChange = onChange;
        this.items = new Positions<>(this::getModelItem);
        this.cells = new Positions<>(row -> new TablePosition<>(table, row, null));
    }

    BitSet selected() {
        return selected;
    }

    /** Selects exactly these, without telling {@code onChange}. */
    void show(BitSet now) {
        selected = now;
        int lead = now.nextSetBit(0);
        if (!isSelected(getSelectedIndex())) {
            setSelectedIndex(lead);
        }
        setSelectedItem(getModelItem(getSelectedIndex()));
        tellLists();
    }

    private void tellLists() {
        int[] positions = selected.stream().toArray();
        indices.show(positions);
        items.show(positions);
        cells.show(positions);
    }

    private void changed(int lead) {
        setSelectedIndex(lead);
        if (!tellingSoon) {
            tellingSoon = true;
            Platform.runLater(
                    () -> {
                        tellingSoon = false;
                        tellLists();
                        onChange.run();
                    });
        }
    }

    private boolean exists(int row) {
        return row >= 0 && row < getItemCount();
    }

    private void choose(int row) {
        if (exists(row)) {
            selected.set(row);
            changed(row);
            focus(row);
        }
    }

    @Override
    public void select(int row) {
        choose(row);
    }

    @Override
    public void select(int row, TableColumn<R, ?> column) {
        choose(row);
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public void select(Object row) {
        choose(table.getItems().indexOf(row));
    }

    @Override
    public void clearAndSelect(int row) {
        if (exists(row)) {
            selected = new BitSet();
            choose(row);
        }
    }

    @Override
    public void clearAndSelect(int row, TableColumn<R, ?> column) {
        clearAndSelect(row);
    }

    @Override
    public void selectIndices(int row, int... rows) {
        for (int each : rows) {
            if (exists(each)) {
                selected.set(each);
            }
        }
        choose(row);
    }

    /** From the first, towards the second and without it, in either direction. */
    @Override
    public void selectRange(int start, int end) {
        if (start < end) {
            chooseAll(start, end - 1, end - 1);
        } else if (start > end) {
            chooseAll(end + 1, start, end + 1);
        }
    }

    @Override
    public void selectRange(
            int minRow,
            TableColumnBase<R, ?> minColumn,
            int maxRow,
            TableColumnBase<R, ?> maxColumn) {
        chooseAll(Math.min(minRow, maxRow), Math.max(minRow, maxRow), maxRow);
    }

    private void chooseAll(int first, int last, int lead) {
        int from = Math.max(0, first);
        int to = Math.min(last, getItemCount() - 1);
        if (from <= to) {
            selected.set(from, to + 1);
            choose(Math.clamp(lead, from, to));
        }
    }

    @Override
    public void selectAll() {
        int lead = Math.max(0, getFocusedIndex());
        chooseAll(0, getItemCount() - 1, lead);
    }

    @Override
    public void clearSelection() {
        selected = new BitSet();
        changed(-1);
    }

    @Override
    public void clearSelection(int row) {
        if (isSelected(row)) {
            selected.clear(row);
            changed(getSelectedIndex() == row ? selected.nextSetBit(0) : getSelectedIndex());
        }
    }

    @Override
    public void clearSelection(int row, TableColumn<R, ?> column) {
        clearSelection(row);
    }

    @Override
    public boolean isSelected(int row) {
        return row >= 0 && selected.get(row);
    }

    @Override
    public boolean isSelected(int row, TableColumn<R, ?> column) {
        // A single cell never is; rows are.
        return column == null && isSelected(row);
    }

    @Override
    public boolean isEmpty() {
        return selected.isEmpty();
    }

    @Override
    @SuppressWarnings("rawtypes")
    public ObservableList<TablePosition> getSelectedCells() {
        return cells;
    }

    @Override
    public ObservableList<Integer> getSelectedIndices() {
        return indices;
    }

    @Override
    public ObservableList<R> getSelectedItems() {
        return items;
    }

    @Override
    public void selectFirst() {
        choose(0);
    }

    @Override
    public void selectLast() {
        choose(getItemCount() - 1);
    }

    @Override
    public void selectNext() {
        choose(getFocusedIndex() + 1);
    }

    @Override
    public void selectPrevious() {
        choose(getFocusedIndex() - 1);
    }

    @Override
    public void selectAboveCell() {
        selectPrevious();
    }

    @Override
    public void selectBelowCell() {
        selectNext();
    }

    @Override
    public void selectLeftCell() {
        // Rows have no neighbour to the left.
    }

    @Override
    public void selectRightCell() {
        // Nor to the right.
    }
}
