package dev.lakewarden.views.estate;

import atlantafx.base.theme.Styles;

import dev.lakewarden.viewmodels.commands.Command;
import dev.lakewarden.viewmodels.commands.Commands;
import dev.lakewarden.viewmodels.estate.EstateNode;
import dev.lakewarden.viewmodels.estate.EstateViewModel;
import dev.lakewarden.viewmodels.estate.Folding;
import dev.lakewarden.viewmodels.page.PageAddress;
import dev.lakewarden.views.badges.Glyph;
import dev.lakewarden.views.layers.FocusTrap;
import dev.lakewarden.views.states.StatePane;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The estate beside the pages: a filter, the tree, and how many connections are up. */
public final class EstatePane extends VBox {
    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final EstateViewModel viewModel;
    private final Commands commands;
    private final Consumer<PageAddress> open;
    private final EstateItem whole;
    private final TreeView<EstateNode> tree = new TreeView<>();
    private final EstateFilterField filter;
    private final StatePane nothing = new StatePane("estate");

    /** {@code foot} stands below the tree. */
    public EstatePane(
            EstateViewModel viewModel, Commands commands, Consumer<PageAddress> open, Node foot) {
        this.viewModel = viewModel;
        this.commands = commands;
        this.open = open;
        this.whole = EstateItem.root(viewModel.tree().get(), viewModel.folds());
        this.filter = new EstateFilterField(viewModel.filterProperty(), this::enterTree);
        setId("estate");
        getStyleClass().add("estate");
        setUpTree();
        StackPane middle = new StackPane(tree, nothing);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(head(), filter, middle, foot);
        viewModel.tree().subscribe(this::showTree);
        viewModel.filtered().subscribe(this::showFiltered);
        viewModel.onReveal(this::reveal);
    }

    private void reveal(List<String> names) {
        whole.find(names).ifPresent(this::select);
        tree.requestFocus();
    }

    private HBox head() {
        Label title = new Label("Estate");
        title.setId("estate-title");
        title.getStyleClass().add("zone-title");
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox head = new HBox(title, spring);
        head.getStyleClass().add("estate-head");
        commands.find("connection-add")
                .ifPresent(
                        command ->
                                head.getChildren()
                                        .add(
                                                button(
                                                        "estate-add",
                                                        Feather.PLUS,
                                                        "Add a connection",
                                                        () -> commands.run(command))));
        head.getChildren()
                .add(button("estate-fold", Feather.MINIMIZE_2, "Fold the tree", this::fold));
        return head;
    }

    private static Button button(String id, Ikon icon, String words, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(Glyph.of(icon, Glyph.Size.BUTTON));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void fold() {
        whole.getChildren().forEach(site -> ((EstateItem) site).fold());
    }

    private void enterTree() {
        tree.requestFocus();
        if (tree.getSelectionModel().isEmpty()) {
            tree.getSelectionModel().selectFirst();
        }
    }

    /** Moves the focus into the filter, as the slash key does. */
    public void focusFilter() {
        filter.focus();
    }

    private void setUpTree() {
        tree.setId("estate-tree");
        tree.setAccessibleText("Estate");
        tree.getStyleClass().add(Styles.DENSE);
        tree.setShowRoot(false);
        tree.setRoot(whole);
        tree.setCellFactory(_ -> new EstateCell(viewModel.moment()));
        tree.getSelectionModel().selectedItemProperty().subscribe(_ -> tellSelected());
        tree.setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                        openSelected();
                    }
                });
        // Before the tree itself, which takes Space for a way to select nothing.
        tree.addEventFilter(KeyEvent.KEY_PRESSED, this::treeKey);
        tree.setContextMenu(
                new EstateMenu(
                                commands,
                                new EstateMenu.TreeActions(
                                        () -> selected().flatMap(EstateNode::address).isPresent(),
                                        this::openSelected,
                                        this::copySelected,
                                        this::fold))
                        .node());
    }

    private void tellSelected() {
        viewModel.selectedProperty().set(selectedConnection());
        viewModel.selectedLineProperty().set(selected().map(EstateNode::face));
    }

    private void treeKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            openSelected();
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE) {
            preview();
            event.consume();
        } else if (COPY.match(event)) {
            copySelected();
            event.consume();
        }
    }

    private Optional<EstateNode> selected() {
        return Optional.ofNullable(tree.getSelectionModel().getSelectedItem())
                .map(TreeItem::getValue);
    }

    private void openSelected() {
        selected().flatMap(EstateNode::address).ifPresent(open);
    }

    private void copySelected() {
        selected()
                .map(node -> node.face().asset().isEmpty() ? node.name() : node.face().asset())
                .ifPresent(
                        text -> {
                            ClipboardContent content = new ClipboardContent();
                            content.putString(text);
                            Clipboard.getSystemClipboard().setContent(content);
                        });
    }

    /** A table is shown beside the tree; whatever has lines below it opens or folds. */
    private void preview() {
        TreeItem<EstateNode> item = tree.getSelectionModel().getSelectedItem();
        if (item == null) {
            return;
        }
        if (item.isLeaf()) {
            openSelected();
        } else {
            item.setExpanded(!item.isExpanded());
        }
    }

    /** The connection of the selected line, or of the line above it. */
    public Optional<String> selectedConnection() {
        TreeItem<EstateNode> item = tree.getSelectionModel().getSelectedItem();
        while (item != null) {
            if (item.getValue().face().kind() instanceof EstateNode.Kind.Connected connected) {
                return Optional.of(connected.connection());
            }
            item = item.getParent();
        }
        return Optional.empty();
    }

    private void showTree(EstateNode now) {
        List<String> selected = selectedNames();
        whole.update(now);
        keepSelected(selected);
        // The line may be the same and tell something else now.
        tellSelected();
        showNothing();
    }

    /** What was selected stays so where the other tree has it too. */
    private void showFiltered(Optional<EstateViewModel.Filtered> filtered) {
        List<String> selected = selectedNames();
        EstateItem root =
                filtered.map(
                                part ->
                                        EstateItem.root(
                                                part.tree(), Folding.ofFiltered(part.unfold())))
                        .orElse(whole);
        if (tree.getRoot() != root) {
            tree.setRoot(root);
            if (!selected.isEmpty()) {
                root.find(selected).ifPresent(this::select);
            }
        }
        showNothing();
    }

    private List<String> selectedNames() {
        return tree.getSelectionModel().getSelectedItem() instanceof EstateItem item
                ? item.names()
                : List.of();
    }

    /**
     * Lines that came or went move the selection of the tree to another line, and whoever acts next
     * would act on something else.
     */
    private void keepSelected(List<String> names) {
        if (names.isEmpty() || selectedNames().equals(names)) {
            return;
        }
        tree.getSelectionModel().clearSelection();
        if (tree.getRoot() == whole) {
            whole.find(names).ifPresent(tree.getSelectionModel()::select);
        }
    }

    private void select(EstateItem item) {
        for (TreeItem<EstateNode> at = item.getParent(); at != null; at = at.getParent()) {
            at.setExpanded(true);
        }
        tree.getSelectionModel().select(item);
        tree.scrollTo(Math.max(0, tree.getRow(item) - 3));
    }

    private void showNothing() {
        Optional<EstateViewModel.Filtered> filtered = viewModel.filtered().get();
        boolean noMatch = filtered.map(EstateViewModel.Filtered::isEmpty).orElse(false);
        boolean empty = viewModel.tree().get().children().isEmpty();
        boolean wasInside = FocusTrap.holds(nothing);
        nothing.setVisible(noMatch || empty);
        tree.setVisible(!noMatch && !empty);
        if (wasInside && tree.isVisible()) {
            enterTree();
        }
        if (noMatch) {
            Button clear = new Button("Clear filter");
            clear.setId("estate-clear-filter");
            clear.setOnAction(_ -> filter.clear());
            nothing.showEmpty(
                    Feather.FILTER,
                    "Nothing matches.",
                    "The filter hides the whole estate.",
                    List.of(clear));
        } else if (empty) {
            nothing.showEmpty(
                    Feather.CLOUD,
                    "No connections yet.",
                    "Lakewarden reads catalogs, clusters and buckets you add.",
                    commands.find("connection-add").map(this::addButton).stream().toList());
        }
    }

    private Button addButton(Command command) {
        Button add = new Button("Add connection…");
        add.setId("estate-add-first");
        add.setOnAction(_ -> commands.run(command));
        return add;
    }
}
