package dev.lakewarden.views.lists;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import java.util.List;

/**
 * Gives one column whatever width the others leave. Dragging its own edge takes from, or gives to,
 * the column at its right, so that the table stays as wide as its place. No narrower than its kept
 * width: then the table scrolls.
 */
final class SpareWidth<R> {
    private final TableView<R> table;
    private final TableColumn<R, ?> taker;
    private double width;
    private double floor;
    private boolean filling;

    SpareWidth(TableView<R> table, TableColumn<R, ?> taker, double floor) {
        this.table = table;
        this.taker = taker;
        this.floor = floor;
        table.setColumnResizePolicy(this::resize);
    }

    boolean takes(TableColumn<R, ?> column) {
        return column == taker;
    }

    /** The width that is kept: what it must have, not what it happens to get. */
    double floor() {
        return floor;
    }

    void setFloor(double kept) {
        floor = kept;
        fill();
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private Boolean resize(TableView.ResizeFeatures features) {
        width = features.getContentWidth();
        TableColumn<?, ?> column = features.getColumn();
        double delta = features.getDelta();
        if (column == taker) {
            resizeTaker(features, delta);
        } else if (column != null) {
            features.setColumnWidth(column, within(column, column.getWidth() + delta));
        }
        fill();
        return true;
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private void resizeTaker(TableView.ResizeFeatures features, double delta) {
        List<TableColumn<R, ?>> shown = table.getVisibleLeafColumns();
        int right = shown.indexOf(taker) + 1;
        if (others() + floor > width || right >= shown.size()) {
            floor = within(taker, floor + delta);
        } else {
            TableColumn<R, ?> neighbour = shown.get(right);
            features.setColumnWidth(neighbour, within(neighbour, neighbour.getWidth() - delta));
        }
    }

    private static double within(TableColumn<?, ?> column, double wanted) {
        return Math.clamp(wanted, column.getMinWidth(), column.getMaxWidth());
    }

    private double others() {
        double others = 0;
        for (TableColumn<R, ?> column : table.getVisibleLeafColumns()) {
            others += column == taker ? 0 : column.getWidth();
        }
        return others;
    }

    /** Takes what is left now. Asked again by every width that changes. */
    void fill() {
        if (filling || width <= 0 || !table.getVisibleLeafColumns().contains(taker)) {
            return;
        }
        filling = true;
        taker.setPrefWidth(Math.max(floor, Math.floor(width - others())));
        filling = false;
    }
}
