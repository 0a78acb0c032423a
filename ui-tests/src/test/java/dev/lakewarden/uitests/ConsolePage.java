package dev.lakewarden.uitests;

import dev.lakewarden.viewmodels.estate.EstateNode;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;

import org.testfx.api.FxRobot;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The window around the pages: rail, tree, tabs and the keys that work everywhere. */
final class ConsolePage extends Screen {
    private static final List<String> ZONES =
            List.of(
                    "top-bar",
                    "rail",
                    "estate",
                    "tabs",
                    "page-slot",
                    "inspector",
                    "tasks",
                    "status-bar");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    ConsolePage(FxRobot robot) {
        super(robot);
        awaitShown("window");
    }

    PalettePage commands() {
        press(KeyCode.CONTROL, KeyCode.K);
        awaitShown("palette");
        return new PalettePage(robot());
    }

    PalettePage quickOpen() {
        press(KeyCode.CONTROL, KeyCode.P);
        awaitShown("palette");
        return new PalettePage(robot());
    }

    ConsolePage settings() {
        press(KeyCode.CONTROL, KeyCode.COMMA);
        awaitShown("settings-theme");
        return this;
    }

    ConsolePage help() {
        press(KeyCode.F1);
        awaitShown("help-text");
        return this;
    }

    /** The ids of the tabs from left to right. */
    List<String> tabs() {
        return Fx.ask(
                () ->
                        robot().lookup(".tab-button").<Node>queryAll().stream()
                                .map(Node::getId)
                                .toList());
    }

    List<String> selectedTabs() {
        return Fx.ask(
                () ->
                        robot().lookup(".tab-button").<Node>queryAll().stream()
                                .filter(tab -> tab.getPseudoClassStates().contains(SELECTED))
                                .map(Node::getId)
                                .toList());
    }

    boolean isDark() {
        return Fx.ask(
                () ->
                        robot().targetWindow().getScene().getStylesheets().stream()
                                .anyMatch(sheet -> sheet.endsWith("tokens-dark.css")));
    }

    /** Every line of the tree, folded or not. */
    List<String> tree() {
        TreeView<EstateNode> tree = estateTree();
        return Fx.ask(() -> lines(tree.getRoot()).toList());
    }

    void awaitInTree(String name, Duration longest) {
        TreeView<EstateNode> tree = estateTree();
        Fx.await(
                name + " in the tree", longest, () -> lines(tree.getRoot()).anyMatch(name::equals));
    }

    /** Selects the line of that name in the tree, unfolding what is above, and presses Enter. */
    ConsolePage openInTree(String name) {
        TreeView<EstateNode> tree = estateTree();
        Fx.await(name + " in the tree", () -> selectInTree(tree, name));
        Fx.ask(
                () -> {
                    tree.requestFocus();
                    return true;
                });
        press(KeyCode.ENTER);
        return this;
    }

    private static boolean selectInTree(TreeView<EstateNode> tree, String name) {
        for (int row = 0; row < tree.getExpandedItemCount(); row++) {
            TreeItem<EstateNode> item = tree.getTreeItem(row);
            item.setExpanded(true);
            if (item.getValue().name().equals(name)) {
                tree.getSelectionModel().select(row);
                return true;
            }
        }
        return false;
    }

    /** Once the connectors are loaded and the connections are known. */
    void refreshEverything() {
        showTree();
        estateTree();
        press(KeyCode.CONTROL, KeyCode.B);
        press(KeyCode.SHIFT, KeyCode.F5);
    }

    ConsolePage showTree() {
        if (!isShown("estate")) {
            press(KeyCode.CONTROL, KeyCode.B);
            awaitShown("estate");
        }
        return this;
    }

    ConsolePage showInspector() {
        if (!isShown("inspector")) {
            press(KeyCode.CONTROL, KeyCode.I);
            awaitShown("inspector");
        }
        return this;
    }

    ConsolePage openTasks() {
        if (!isShown("tasks-rows")) {
            press(KeyCode.ALT, KeyCode.T);
            awaitShown("tasks-rows");
        }
        return this;
    }

    /** Makes the window that wide, as its frame does. */
    ConsolePage resize(double width) {
        Fx.ask(
                () -> {
                    robot().targetWindow().setWidth(width);
                    return true;
                });
        return this;
    }

    double width() {
        return Fx.ask(() -> robot().targetWindow().getWidth());
    }

    /** Where the zones of the window are. */
    Map<String, Bounds> zones() {
        Map<String, Bounds> zones = new LinkedHashMap<>();
        for (String id : ZONES) {
            find(id, Node.class)
                    .ifPresent(
                            node ->
                                    zones.put(
                                            id,
                                            Fx.ask(
                                                    () ->
                                                            node.localToScene(
                                                                    node.getLayoutBounds()))));
        }
        return zones;
    }

    /** Zones that lie upon each other, by more than a rounded pixel. */
    List<String> overlaps() {
        Map<String, Bounds> zones = zones();
        List<String> pairs = new ArrayList<>();
        zones.forEach(
                (one, bounds) ->
                        zones.forEach(
                                (other, others) -> {
                                    if (one.compareTo(other) < 0 && overlap(bounds, others)) {
                                        pairs.add(one + " and " + other);
                                    }
                                }));
        return pairs;
    }

    private static boolean overlap(Bounds one, Bounds other) {
        return Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX())
                        > 1
                && Math.min(one.getMaxY(), other.getMaxY())
                                - Math.max(one.getMinY(), other.getMinY())
                        > 1;
    }

    @SuppressWarnings("unchecked")
    private TreeView<EstateNode> estateTree() {
        return (TreeView<EstateNode>) get("estate-tree", TreeView.class);
    }

    private static Stream<String> lines(TreeItem<EstateNode> item) {
        return Stream.concat(
                Stream.of(item.getValue().name()),
                item.getChildren().stream().flatMap(ConsolePage::lines));
    }
}
