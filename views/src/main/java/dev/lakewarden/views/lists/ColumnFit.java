package dev.lakewarden.views.lists;

import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Rectangle;

/**
 * Fits a column to what is in sight on a double click at its edge. JavaFX would measure every row
 * there is, which with 100,000 of them takes seconds.
 */
final class ColumnFit {
    private ColumnFit() {}

    static void install(TableView<?> table) {
        table.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                press -> {
                    if (press.getClickCount() == 2
                            && press.getButton() == MouseButton.PRIMARY
                            && press.getTarget() instanceof Rectangle edge) {
                        for (Object beside : edge.getProperties().values()) {
                            if (beside instanceof TableColumn<?, ?> column) {
                                fit(table, column);
                                press.consume();
                            }
                        }
                    }
                });
    }

    static void fit(TableView<?> table, TableColumn<?, ?> column) {
        double widest = column.getMinWidth();
        for (Node node : table.lookupAll(".table-cell")) {
            if (node instanceof TableCell<?, ?> cell
                    && cell.getTableColumn() == column
                    && !cell.isEmpty()) {
                widest = Math.max(widest, Math.ceil(cell.prefWidth(-1)) + 2);
            }
        }
        column.setPrefWidth(widest);
    }
}
