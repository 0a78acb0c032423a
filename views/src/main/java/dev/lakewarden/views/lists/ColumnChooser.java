package dev.lakewarden.views.lists;

import atlantafx.base.theme.Styles;

import dev.lakewarden.viewmodels.lists.Column;
import dev.lakewarden.viewmodels.lists.KeptLayout;
import dev.lakewarden.viewmodels.lists.ListLayout;
import dev.lakewarden.viewmodels.lists.ListViewModel;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/** Which columns there are and in which order, by mouse and by keyboard. */
final class ColumnChooser<R> extends VBox {
    private final ListViewModel<R> list;
    private final ListView<Column<R>> columns = new ListView<>();

    ColumnChooser(ListViewModel<R> list) {
        this.list = list;
        String id = list.description().id() + "-columns";
        setId(id);
        getStyleClass().add("column-chooser");
        columns.setId(id + "-list");
        columns.setAccessibleText("Columns of " + list.description().many());
        columns.getStyleClass().add(Styles.DENSE);
        columns.setFixedCellSize(28);
        columns.setCellFactory(_ -> new Choice());
        columns.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.layout().layout().subscribe(this::show);
        Label hint = new Label("Space shows or hides, Alt+Up and Alt+Down move");
        hint.getStyleClass().add("hint");
        getChildren().addAll(columns, hint, buttons(id));
        addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
    }

    private HBox buttons(String id) {
        KeptLayout<R> layout = list.layout();
        Button earlier = button(id + "-earlier", "Move up");
        earlier.setOnAction(_ -> onChosen(column -> layout.moveEarlier(column.id())));
        Button later = button(id + "-later", "Move down");
        later.setOnAction(_ -> onChosen(column -> layout.moveLater(column.id())));
        Button reset = button(id + "-reset", "Reset");
        reset.setOnAction(_ -> layout.reset());
        HBox row = new HBox(earlier, later, reset);
        row.getStyleClass().add("column-chooser-buttons");
        return row;
    }

    private static Button button(String id, String text) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().add(Styles.SMALL);
        return button;
    }

    /** Shown columns in their order, then the others. */
    private void show(ListLayout layout) {
        Column<R> chosen = columns.getSelectionModel().getSelectedItem();
        List<Column<R>> all = new ArrayList<>();
        for (ListLayout.Placed placed : layout.columns()) {
            list.description().find(placed.column()).ifPresent(all::add);
        }
        list.description().columns().stream()
                .filter(column -> !layout.shows(column.id()))
                .forEach(all::add);
        columns.getItems().setAll(all);
        columns.getSelectionModel().select(chosen == null ? all.getFirst() : chosen);
        columns.setPrefHeight(Math.min(all.size(), 12) * 28 + 2);
    }

    private void leave(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && getScene() != null) {
            key.consume();
            getScene().getWindow().hide();
        }
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.SPACE) {
            key.consume();
            onChosen(this::toggle);
        } else if (key.isAltDown() && key.getCode() == KeyCode.UP) {
            key.consume();
            onChosen(column -> list.layout().moveEarlier(column.id()));
        } else if (key.isAltDown() && key.getCode() == KeyCode.DOWN) {
            key.consume();
            onChosen(column -> list.layout().moveLater(column.id()));
        }
    }

    private void onChosen(java.util.function.Consumer<Column<R>> action) {
        Column<R> chosen = columns.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            action.accept(chosen);
        }
    }

    private void toggle(Column<R> column) {
        if (list.layout().layout().get().shows(column.id())) {
            list.layout().hide(column.id());
        } else {
            list.layout().show(column.id());
        }
    }

    private final class Choice extends ListCell<Column<R>> {
        private final CheckBox shown = new CheckBox();

        Choice() {
            shown.setFocusTraversable(false);
            shown.setOnAction(
                    _ -> {
                        Column<R> column = getItem();
                        if (column != null) {
                            toggle(column);
                        }
                    });
        }

        @Override
        protected void updateItem(Column<R> column, boolean empty) {
            super.updateItem(column, empty);
            if (empty || column == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            boolean isShown = list.layout().layout().get().shows(column.id());
            shown.setText(column.title());
            shown.setSelected(isShown);
            setGraphic(shown);
            setAccessibleText(column.title() + (isShown ? ", shown" : ", hidden"));
        }
    }
}
