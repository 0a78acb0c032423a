package dev.lakewarden.views.connections;

import dev.lakewarden.viewmodels.connections.ConnectionEditorViewModel;
import dev.lakewarden.viewmodels.connections.ConnectionForm;
import dev.lakewarden.viewmodels.connections.ConnectionRow;
import dev.lakewarden.viewmodels.connections.Exchange;
import dev.lakewarden.viewmodels.connections.Outcome;
import dev.lakewarden.views.badges.Glyph;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Optional;

/** The connections at the left of the editor, grouped by kind, each with how it did last. */
final class ConnectionListPane extends VBox {
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

    private final ConnectionEditorViewModel editor;
    private final ListView<ConnectionRow> list = new ListView<>();
    private boolean following;

    ConnectionListPane(ConnectionEditorViewModel editor, Exchange exchange) {
        this.editor = editor;
        getStyleClass().add("connection-list");
        list.setId("connection-editor-list");
        list.setAccessibleText("Connections");
        list.setCellFactory(_ -> new RowCell());
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox foot =
                new VBox(
                        button("add", Feather.PLUS, "Add connection", editor::addAnother),
                        button(
                                "import",
                                Feather.DOWNLOAD,
                                "Import…",
                                () -> editor.leaveFor(exchange.imports()::open)),
                        button("export", Feather.UPLOAD, "Export…", exchange.exports()::open));
        foot.getStyleClass().add("connection-list-foot");
        getChildren().addAll(list, foot);
        editor.list().rows().subscribe(this::showRows);
        editor.form().subscribe(_ -> follow());
        editor.unsaved().asked().subscribe(_ -> follow());
        list.getSelectionModel().selectedItemProperty().subscribe((_, now) -> choose(now));
    }

    private static Button button(String id, Ikon icon, String text, Runnable action) {
        Button button = Parts.button("connection-editor-" + id, icon, text, action);
        button.getStyleClass().add("flat");
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    private void showRows(List<ConnectionRow> rows) {
        following = true;
        list.getItems().setAll(rows);
        following = false;
        follow();
    }

    private void choose(@Nullable ConnectionRow row) {
        if (!following && row instanceof ConnectionRow.Item item) {
            editor.choose(item.connection());
        }
    }

    /** The selection shows what the form shows, also after the person decided to stay. */
    private void follow() {
        following = true;
        var shown = editor.form().get().flatMap(ConnectionForm::original).map(it -> it.id());
        Optional<ConnectionRow> row =
                list.getItems().stream()
                        .filter(
                                it ->
                                        it instanceof ConnectionRow.Item item
                                                && shown.filter(item.connection().id()::equals)
                                                        .isPresent())
                        .findFirst();
        row.ifPresentOrElse(
                list.getSelectionModel()::select, list.getSelectionModel()::clearSelection);
        following = false;
    }

    /** Nodes are fields; the empty branch resets everything. */
    private static final class RowCell extends ListCell<ConnectionRow> {
        private final FontIcon kind = Glyph.of(Feather.HELP_CIRCLE, Glyph.Size.BUTTON);
        private final Label name = new Label();
        private final FontIcon outcome = Glyph.of(Feather.MINUS, Glyph.Size.BUTTON);
        private final HBox line = new HBox(kind, name, outcome);
        private final Tooltip tooltip = new Tooltip();

        RowCell() {
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            line.getStyleClass().add("connection-row");
            outcome.getStyleClass().add("outcome");
            // As wide as the list, never wider: no scroll bar at its foot.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(ConnectionRow row, boolean empty) {
            super.updateItem(row, empty);
            switch (empty ? null : row) {
                case null -> showNothing();
                case ConnectionRow.Group(var title) -> showGroup(title);
                case ConnectionRow.Item item -> showItem(item);
            }
        }

        private void showNothing() {
            reset("", null, true);
            setAccessibleText("");
            pseudoClassStateChanged(GROUP, false);
        }

        private void showGroup(String title) {
            reset(title, null, true);
            setAccessibleText(title);
            pseudoClassStateChanged(GROUP, true);
        }

        private void showItem(ConnectionRow.Item item) {
            reset("", line, false);
            pseudoClassStateChanged(GROUP, false);
            kind.setIconCode(item.kind().map(SystemIcons::of).orElse(Feather.HELP_CIRCLE));
            name.setText(item.connection().name());
            outcome.setIconCode(icon(item.outcome()));
            for (String style : List.of("not-tried", "answered", "failed")) {
                outcome.getStyleClass().remove(style);
            }
            outcome.getStyleClass().add(style(item.outcome()));
            tooltip.setText(item.spoken());
            setTooltip(tooltip);
            setAccessibleText(item.spoken());
        }

        private void reset(String text, @Nullable HBox graphic, boolean dead) {
            setText(text);
            setGraphic(graphic);
            setTooltip(null);
            setDisable(dead);
        }

        private static Ikon icon(Outcome outcome) {
            return switch (outcome) {
                case Outcome.NotTried _, Outcome.Held _ -> Feather.MINUS;
                case Outcome.Answered _ -> Feather.CHECK_CIRCLE;
                case Outcome.Failed _ -> Feather.X_OCTAGON;
            };
        }

        private static String style(Outcome outcome) {
            return switch (outcome) {
                case Outcome.NotTried _, Outcome.Held _ -> "not-tried";
                case Outcome.Answered _ -> "answered";
                case Outcome.Failed _ -> "failed";
            };
        }
    }
}
