package dev.lakewarden.views.lists;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.controls.Popover;
import atlantafx.base.theme.Styles;

import dev.lakewarden.viewmodels.lists.FilteredAway;
import dev.lakewarden.viewmodels.lists.ListModel;
import dev.lakewarden.viewmodels.lists.ListViewModel;
import dev.lakewarden.views.badges.Glyph;
import dev.lakewarden.views.layers.FocusTrap;
import dev.lakewarden.views.states.StatePane;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A whole list: filter field, counts, column chooser, table, and what stands for missing rows. */
public final class ListPane<R> extends VBox {
    private final ListViewModel<R> list;
    private final TableView<R> table;
    private final CustomTextField filter = new CustomTextField();
    private final StatePane filteredAway;
    private final TableKeys<R> keys;
    private boolean closedByButton;
    private Optional<Node> pageState = Optional.empty();

    public ListPane(ListViewModel<R> list, RowActions<R> actions) {
        this.list = list;
        this.table = new RowsTable<>(list).node();
        String id = list.description().id();
        this.filteredAway = new StatePane(id + "-filtered");
        setId(id + "-list");
        getStyleClass().add("list-pane");
        getStylesheets()
                .add(
                        String.valueOf(
                                ListPane.class.getResource(
                                        "/dev/lakewarden/views/lists/lists.css")));
        VBox.setVgrow(table, Priority.ALWAYS);
        this.keys = new TableKeys<>(list, table, actions);
        table.setContextMenu(contextMenu(id, actions));
        table.setOnMouseClicked(
                click -> {
                    if (click.getClickCount() == 2 && isOnRow(click.getTarget())) {
                        keys.onFocused(actions.open());
                    }
                });
        getChildren().addAll(bar(id), problemLine(id), table);
        list.rows().filteredAway().subscribe(this::showFilteredAway);
    }

    /** Follows whether single letters may act. */
    public ListPane<R> withLetterKeys(ObservableValue<Boolean> letters) {
        keys.setLetters(letters);
        return this;
    }

    /**
     * Stands in the place of the rows while there are none, unless the filter hides them. Asked for
     * here, so that whoever was in the state of before goes on in the list.
     */
    public void setState(Supplier<Node> state) {
        boolean wasInside = pageState.filter(FocusTrap::holds).isPresent();
        pageState = Optional.of(state.get());
        showFilteredAway(list.rows().filteredAway().getValue());
        if (wasInside) {
            focus();
        }
    }

    /** Moves the focus into the filter, as Ctrl+F does. */
    public void find() {
        filter.requestFocus();
        filter.selectAll();
    }

    public void focus() {
        table.requestFocus();
    }

    /** Selects the row of that identity and brings it in sight; clears a filter that hides it. */
    public void reveal(Object identity) {
        ListModel<R> rows = list.rows();
        int position = rows.contents().get().positionOf(identity);
        if (position >= 0) {
            table.scrollTo(Math.max(0, position - 3));
        }
    }

    private HBox bar(String id) {
        filter.setId(id + "-filter");
        filter.setPromptText("Filter, such as orders environment:prod");
        filter.setAccessibleText("Filter " + list.description().many());
        filter.setLeft(Glyph.of(Feather.FILTER, Glyph.Size.BUTTON));
        filter.getStyleClass().add("list-filter");
        filter.textProperty().bindBidirectional(list.rows().filterProperty());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveFilter);
        // Gives way before the counts do.
        HBox.setHgrow(filter, Priority.SOMETIMES);
        filter.setMaxWidth(Region.USE_PREF_SIZE);
        Label counts = new Label();
        counts.setId(id + "-counts");
        counts.getStyleClass().add("list-counts");
        counts.textProperty().bind(list.rows().counts());
        counts.textTruncatedProperty()
                .subscribe(cut -> counts.setTooltip(cut ? new Tooltip(counts.getText()) : null));
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox bar = new HBox(filter, counts, spring, unseen(id), columns(id));
        bar.getStyleClass().add("list-bar");
        return bar;
    }

    private Hyperlink unseen(String id) {
        Hyperlink link = new Hyperlink();
        link.setId(id + "-new");
        link.textProperty().bind(list.rows().unseenWords());
        link.visibleProperty().bind(link.textProperty().isNotEmpty());
        link.managedProperty().bind(link.visibleProperty());
        link.setOnAction(_ -> list.rows().showUnseen(this::reveal));
        return link;
    }

    private Button columns(String id) {
        Button button = new Button("Columns", Glyph.of(Feather.COLUMNS, Glyph.Size.BUTTON));
        button.setId(id + "-columns-open");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add(Styles.SMALL);
        button.setOnAction(_ -> showColumns(button));
        button.setOnMouseExited(_ -> closedByButton = false);
        return button;
    }

    private void showColumns(Button button) {
        if (closedByButton) {
            closedByButton = false;
            return;
        }
        Popover popover = new Popover(new ColumnChooser<>(list));
        popover.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
        popover.setAnimated(false);
        // A click beside it does what it would do otherwise; one on the button only closes it.
        popover.setConsumeAutoHidingEvents(false);
        popover.setOnAutoHide(_ -> closedByButton = button.isHover());
        popover.show(button);
    }

    private Label problemLine(String id) {
        Label problem = new Label();
        problem.setId(id + "-filter-problem");
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        list.rows()
                .filterProblem()
                .subscribe(
                        why -> {
                            problem.setText(why.orElse(""));
                            problem.setVisible(why.isPresent());
                            problem.setManaged(why.isPresent());
                            filter.pseudoClassStateChanged(Styles.STATE_DANGER, why.isPresent());
                        });
        return problem;
    }

    private void showFilteredAway(Optional<FilteredAway> words) {
        words.ifPresent(
                said -> {
                    Button clear = new Button("Clear filter");
                    clear.setId(list.description().id() + "-filter-clear");
                    clear.setOnAction(_ -> list.rows().filterProperty().set(""));
                    filteredAway.showEmpty(Feather.FILTER, said.what(), said.why(), List.of(clear));
                });
        table.setPlaceholder(words.isPresent() ? filteredAway : pageState.orElseGet(Region::new));
    }

    private static boolean isOnRow(Object target) {
        Node node = target instanceof Node hit ? hit : null;
        while (node != null && !(node instanceof ListRow<?> row && !row.isEmpty())) {
            node = node.getParent();
        }
        return node != null;
    }

    private ContextMenu contextMenu(String id, RowActions<R> actions) {
        // No accelerators: JavaFX makes those of a context menu work in the whole window.
        ContextMenu menu =
                new ContextMenu(
                        item(
                                id,
                                "preview",
                                "Show in inspector  (Space)",
                                () -> keys.onFocused(actions.preview())),
                        item(id, "copy-names", "Copy full names  (Ctrl+C)", keys::copyNames),
                        item(
                                id,
                                "copy-rows",
                                "Copy rows with header  (Ctrl+Shift+C)",
                                keys::copyRows),
                        item(id, "select-all", "Select all  (Ctrl+A)", keys::selectAll));
        if (!actions.menu().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
            menu.getItems().addAll(actions.menu());
        }
        return menu;
    }

    private static MenuItem item(String list, String id, String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setId(list + "-menu-" + id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void leaveFilter(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
            table.requestFocus();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
            filter.clear();
            key.consume();
        }
    }
}
