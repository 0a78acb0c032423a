package dev.lakewarden.views.tables;

import atlantafx.base.theme.Styles;

import dev.lakewarden.viewmodels.tables.TableCard;
import dev.lakewarden.views.badges.EnvironmentPill;
import dev.lakewarden.views.badges.Glyph;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The identity card of the selected table; every line of it can be copied. */
final class TableCardView {
    private final VBox content = new VBox();
    private final ScrollPane node = new ScrollPane(content);
    private final Map<String, Label> values = new HashMap<>();
    private Optional<TableCard> shown = Optional.empty();

    TableCardView(ObservableValue<Optional<TableCard>> card) {
        content.setId("tables-card");
        content.getStyleClass().add("table-card");
        content.getStylesheets()
                .add(
                        String.valueOf(
                                TableCardView.class.getResource(
                                        "/dev/lakewarden/views/tables/tables.css")));
        node.setId("tables-card-scroll");
        node.setFitToWidth(true);
        node.getStyleClass().add("edge-to-edge");
        card.subscribe(this::show);
    }

    Node node() {
        return node;
    }

    private void show(Optional<TableCard> card) {
        if (card.isPresent() && shown.filter(before -> isSame(before, card.get())).isPresent()) {
            // Only ages grew; what has the focus keeps it.
            card.get().facts().forEach(this::update);
        } else {
            values.clear();
            content.getChildren().setAll(card.map(this::parts).orElseGet(TableCardView::hint));
        }
        shown = card;
    }

    private static boolean isSame(TableCard before, TableCard now) {
        return before.title().equals(now.title())
                && before.columns().equals(now.columns())
                && before.facts().stream()
                        .map(TableCard.Fact::exact)
                        .toList()
                        .equals(now.facts().stream().map(TableCard.Fact::exact).toList());
    }

    private static List<Node> hint() {
        Label hint =
                new Label(
                        "Select a table to see what is known of it, or several to see them"
                                + " together.");
        hint.setId("tables-card-hint");
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        return List.of(hint);
    }

    private List<Node> parts(TableCard card) {
        List<Node> parts = new ArrayList<>(List.of(title(card), facts(card)));
        if (!card.columns().isEmpty()) {
            parts.add(columnsTitle(card));
            parts.add(columns(card));
        }
        return parts;
    }

    private static Node title(TableCard card) {
        Label name = whole(new Label(card.title()));
        name.setId("tables-card-name");
        name.getStyleClass().add("table-card-title");
        VBox title = new VBox(6, name);
        card.environment()
                .map(EnvironmentPill::new)
                .ifPresent(
                        pill -> {
                            pill.setMaxWidth(Region.USE_PREF_SIZE);
                            title.getChildren().add(pill);
                        });
        return title;
    }

    private Node facts(TableCard card) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("table-card-facts");
        int line = 0;
        for (TableCard.Fact fact : card.facts()) {
            Label label = new Label(fact.label());
            label.setId("tables-card-" + fact.id() + "-label");
            label.getStyleClass().add("table-card-label");
            Label value = whole(new Label());
            value.setWrapText(true);
            value.setId("tables-card-" + fact.id());
            value.getStyleClass().add("table-card-value");
            value.setMaxWidth(Double.MAX_VALUE);
            values.put(fact.id(), value);
            update(fact);
            GridPane.setHgrow(value, Priority.ALWAYS);
            grid.addRow(line++, label, value);
            if (fact.label().isEmpty()) {
                value.getStyleClass().add("muted");
            } else {
                grid.add(copy(fact.id(), fact.label(), fact.exact()), 2, line - 1);
            }
        }
        return grid;
    }

    private void update(TableCard.Fact fact) {
        Label value = values.get(fact.id());
        if (value != null) {
            value.setText(fact.text());
            value.setAccessibleText(fact.spoken());
        }
    }

    private static Node columnsTitle(TableCard card) {
        Label title = new Label("Columns");
        title.getStyleClass().add("table-card-section");
        HBox line =
                new HBox(4, title, copy("columns", "Columns", String.join("\n", card.columns())));
        line.getStyleClass().add("table-card-section-line");
        return line;
    }

    private static Node columns(TableCard card) {
        VBox columns = new VBox(2);
        columns.setId("tables-card-columns");
        for (String column : card.columns()) {
            Label label = whole(new Label(column));
            label.getStyleClass().add("table-card-value");
            columns.getChildren().add(label);
        }
        return columns;
    }

    /** Cut in the middle, so the tooltip has all of it. */
    private static Label whole(Label label) {
        label.textTruncatedProperty()
                .subscribe(cut -> label.setTooltip(cut ? new Tooltip(label.getText()) : null));
        return label;
    }

    private static Button copy(String id, String label, String text) {
        Button button = new Button("", Glyph.of(Feather.COPY, Glyph.Size.CHIP));
        button.setId("tables-card-" + id + "-copy");
        button.setAccessibleText("Copy " + label);
        button.setTooltip(new Tooltip("Copy " + label));
        button.getStyleClass().addAll(Styles.FLAT, "table-card-copy");
        button.setOnAction(
                _ -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putString(text);
                    Clipboard.getSystemClipboard().setContent(content);
                });
        return button;
    }
}
