package dev.lakewarden.views.lists;

import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.viewmodels.lists.Column;
import dev.lakewarden.viewmodels.lists.Value;
import dev.lakewarden.viewmodels.lists.Words;
import dev.lakewarden.views.badges.EnvironmentPill;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * One value in words. The tooltip says what the cell cannot: the text that was cut, the exact
 * value, or why there is none.
 */
final class ValueCell<R> extends TableCell<R, Value> {
    private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");

    private final Column<R> column;
    private final ObservableValue<Words> words;
    private final Tooltip tooltip;
    private final Region dot = EnvironmentPill.dot();

    /**
     * @param tooltip the one of all cells, since making one costs more than making a cell
     */
    ValueCell(Column<R> column, ObservableValue<Words> words, Tooltip tooltip) {
        this.column = column;
        this.words = words;
        this.tooltip = tooltip;
        getStyleClass().add(styleClass(column.look()));
        addEventFilter(MouseEvent.MOUSE_ENTERED, _ -> tooltip.setText(explanation()));
        words.subscribe((_, _) -> draw(getItem()));
        textTruncatedProperty().subscribe((_, _) -> explain(getItem()));
    }

    private static String styleClass(Column.Look look) {
        return switch (look) {
            case NAME -> "name-cell";
            case TEXT -> "text-cell";
            case FIGURE -> "figure-cell";
            case ENVIRONMENT -> "environment-cell";
        };
    }

    @Override
    protected void updateItem(Value value, boolean empty) {
        super.updateItem(value, empty);
        draw(empty ? null : value);
    }

    private void draw(@Nullable Value value) {
        if (value == null) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            pseudoClassStateChanged(UNKNOWN, false);
            return;
        }
        String text = words.getValue().text(value);
        if (!text.equals(getText())) {
            setText(text);
        }
        setAccessibleText(words.getValue().spoken(column.title(), value));
        pseudoClassStateChanged(UNKNOWN, value instanceof Value.Unknown);
        if (column.look() == Column.Look.ENVIRONMENT) {
            setGraphic(dot);
            Environment.find(text).ifPresent(found -> EnvironmentPill.mark(dot, found));
        }
        explain(value);
    }

    private void explain(@Nullable Value value) {
        boolean has =
                value != null && (isTextTruncated() || words.getValue().more(value).isPresent());
        setTooltip(has ? tooltip : null);
    }

    /** The text that was cut, and what there is to say beyond it. */
    private String explanation() {
        Value value = getItem();
        if (value == null) {
            return "";
        }
        Optional<String> more = words.getValue().more(value);
        String cut = isTextTruncated() ? String.valueOf(getText()) : "";
        return cut + (!cut.isEmpty() && more.isPresent() ? "\n" : "") + more.orElse("");
    }
}
