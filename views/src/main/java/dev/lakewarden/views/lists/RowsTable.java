package dev.lakewarden.views.lists;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;

import dev.lakewarden.viewmodels.lists.Column;
import dev.lakewarden.viewmodels.lists.Contents;
import dev.lakewarden.viewmodels.lists.ListLayout;
import dev.lakewarden.viewmodels.lists.ListViewModel;
import dev.lakewarden.viewmodels.lists.SortBy;
import dev.lakewarden.viewmodels.lists.Value;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table over a list. It never sorts by itself: a click on a header is told to the view model,
 * whose answer is shown in place of all rows before.
 */
final class RowsTable<R> {
    private static final double ROW = 28;
    private static final double NARROWEST = 40;

    private final ListViewModel<R> list;
    private final TableView<R> table = new TableView<>();
    private final Map<String, TableColumn<R, Value>> columns = new HashMap<>();
    private final TableSelection<R> selection;
    private final SpareWidth<R> spare;
    private final FirstRows firstRows = new FirstRows(table);
    private final Tooltip tooltip = new Tooltip();

    /** While the table is being told something, what it reports is only the echo. */
    private boolean telling;

    private double scale = 1;

    /** The columns as they were last told to the table; what differs, the person did. */
    private List<ListLayout.Placed> told = List.of();

    RowsTable(ListViewModel<R> list) {
        this.list = list;
        table.setId(list.description().id() + "-table");
        table.setAccessibleText(list.description().many());
        table.getStyleClass().addAll("rows-table", Styles.DENSE, Tweaks.EDGE_TO_EDGE);
        table.setTableMenuButtonVisible(false);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(480);
        for (Column<R> column : list.description().columns()) {
            columns.put(column.id(), tableColumn(column));
        }
        Column<R> first = list.description().columns().getFirst();
        spare = new SpareWidth<>(table, column(first.id()), first.width());
        Arrivals arrivals = new Arrivals(list.rows());
        table.setRowFactory(_ -> new ListRow<>(list, arrivals.now()));
        // Setting the policy asks it at once, before anyone said how the rows are sorted.
        telling = true;
        table.setSortPolicy(_ -> sortAsked());
        telling = false;
        selection = new TableSelection<>(table, list.rows());
        list.layout().layout().subscribe(this::place);
        table.fixedCellSizeProperty().subscribe(height -> scale(height.doubleValue()));
        list.rows().sort().subscribe(this::showSort);
        list.rows().contents().subscribe(this::swap);
        table.getColumns()
                .addListener((ListChangeListener<TableColumn<R, ?>>) _ -> reportColumns());
        table.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> reportColumns());
        ColumnFit.install(table);
    }

    TableView<R> node() {
        return table;
    }

    private TableColumn<R, Value> tableColumn(Column<R> column) {
        TableColumn<R, Value> made = new TableColumn<>(column.title());
        made.setId(list.description().id() + "-column-" + column.id());
        made.setUserData(column.id());
        made.setMinWidth(NARROWEST);
        made.widthProperty().subscribe((_, _) -> spare.fill());
        made.getStyleClass()
                .add(column.look() == Column.Look.FIGURE ? "figure-column" : "text-column");
        made.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(column.value().apply(row.getValue())));
        made.setCellFactory(_ -> new ValueCell<>(column, list.words(), tooltip));
        return made;
    }

    private void place(ListLayout layout) {
        if (!telling && !layout.columns().equals(placed())) {
            lay(layout);
        }
    }

    /** Widths are kept as they are at a text size of 100 %, where a row is 28 pixels high. */
    private void scale(double rowHeight) {
        double now = rowHeight > 0 ? Math.round(rowHeight / ROW * 100) / 100.0 : 1;
        if (now != scale) {
            scale = now;
            columns.values().forEach(column -> column.setMinWidth(NARROWEST * scale));
            lay(list.layout().layout().get());
        }
    }

    private void lay(ListLayout layout) {
        telling = true;
        List<TableColumn<R, Value>> shown = new ArrayList<>();
        for (ListLayout.Placed placed : layout.columns()) {
            TableColumn<R, Value> column = column(placed.column());
            if (spare.takes(column)) {
                spare.setFloor(placed.width() * scale);
            } else {
                column.setPrefWidth(placed.width() * scale);
            }
            shown.add(column);
        }
        table.getColumns().setAll(shown);
        spare.fill();
        telling = false;
        told = placed();
        // Columns that come back forgot that they are sorted.
        showSort(list.rows().sort().get());
    }

    private TableColumn<R, Value> column(String id) {
        TableColumn<R, Value> found = columns.get(id);
        if (found == null) {
            throw new IllegalArgumentException("No column " + id);
        }
        return found;
    }

    private List<ListLayout.Placed> placed() {
        List<ListLayout.Placed> placed = new ArrayList<>();
        for (TableColumn<R, ?> column : table.getColumns()) {
            double width = spare.takes(column) ? spare.floor() : column.getWidth();
            placed.add(new ListLayout.Placed(id(column), Math.round(width / scale)));
        }
        return placed;
    }

    private static String id(TableColumn<?, ?> column) {
        return String.valueOf(column.getUserData());
    }

    private void reportColumns() {
        if (!telling && !placed().equals(told)) {
            told = placed();
            telling = true;
            list.layout().place(told);
            telling = false;
        }
    }

    private boolean sortAsked() {
        if (!telling) {
            telling = true;
            list.layout().sortBy(table.getSortOrder().stream().map(RowsTable::sortBy).toList());
            telling = false;
        }
        return true;
    }

    private static SortBy sortBy(TableColumn<?, ?> column) {
        return column.getSortType() == TableColumn.SortType.ASCENDING
                ? SortBy.ascending(id(column))
                : SortBy.descending(id(column));
    }

    private void showSort(List<SortBy> sort) {
        if (telling) {
            return;
        }
        telling = true;
        List<TableColumn<R, Value>> order = new ArrayList<>();
        for (SortBy by : sort) {
            TableColumn<R, Value> column = column(by.column());
            column.setSortType(
                    by.direction() == SortBy.Direction.ASCENDING
                            ? TableColumn.SortType.ASCENDING
                            : TableColumn.SortType.DESCENDING);
            if (table.getColumns().contains(column)) {
                order.add(column);
            }
        }
        table.getSortOrder().setAll(order);
        telling = false;
    }

    private void swap(Contents<R> now) {
        if (!now.isEmpty()) {
            firstRows.arrive();
        }
        // New items make the table forget by what it is sorted.
        telling = true;
        selection.whileSwapping(now, () -> table.setItems(new ShownRows<>(now)));
        telling = false;
        showSort(list.rows().sort().get());
    }
}
