package dev.lakewarden.uitests;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.testfx.api.FxRobot;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The keys of the window and what they show, hide and move. */
final class ShellScreen extends Screen {
    ShellScreen(FxRobot robot) {
        super(robot);
        awaitShown("window");
    }

    ShellScreen keys(KeyCode... keys) {
        press(keys);
        return this;
    }

    ShellScreen awaitSeen(String id) {
        awaitShown(id);
        return this;
    }

    ShellScreen awaitNotSeen(String id) {
        awaitGone(id);
        return this;
    }

    boolean sees(String id) {
        return isShown(id);
    }

    ShellScreen awaitFocusIn(String id) {
        Fx.await("the focus in " + id, () -> isInside(id));
        return this;
    }

    private boolean isInside(String id) {
        for (Node at = focused(); at != null; at = at.getParent()) {
            if (id.equals(at.getId())) {
                return true;
            }
        }
        return false;
    }

    private Node focused() {
        return robot().targetWindow().getScene().getFocusOwner();
    }

    ShellScreen awaitSelectedTab(String id) {
        Fx.await(
                id + " in front",
                () ->
                        robot().lookup(".tab-button").<Node>queryAll().stream()
                                .filter(
                                        tab ->
                                                tab.getPseudoClassStates().stream()
                                                        .anyMatch(
                                                                state ->
                                                                        "selected"
                                                                                .equals(
                                                                                        state
                                                                                                .getPseudoClassName())))
                                .anyMatch(tab -> id.equals(tab.getId())));
        return this;
    }

    ShellScreen awaitRowSelected(int row) {
        TableView<?> table = get("tables-table", TableView.class);
        Fx.await("row " + row, () -> table.getFocusModel().getFocusedIndex() == row);
        return this;
    }

    ShellScreen typed(String text) {
        type(text);
        return this;
    }

    ShellScreen clickOn(String id) {
        click(id);
        return this;
    }

    String clipboard() {
        Fx.await("something copied", () -> Clipboard.getSystemClipboard().hasString());
        return Fx.ask(() -> Clipboard.getSystemClipboard().getString());
    }

    ShellScreen forgetClipboard() {
        Fx.ask(
                () -> {
                    Clipboard.getSystemClipboard().clear();
                    return true;
                });
        return this;
    }

    /** What the workspace menu offers that is on, by id. */
    List<String> workspaceMenu() {
        MenuButton menu = get("top-bar-workspace", MenuButton.class);
        click("top-bar-workspace");
        Fx.await("the menu", menu::isShowing);
        List<String> offered =
                Fx.ask(
                        () ->
                                menu.getItems().stream()
                                        .filter(item -> !item.isDisable())
                                        .map(MenuItem::getId)
                                        .filter(Objects::nonNull)
                                        .toList());
        press(KeyCode.ESCAPE);
        Fx.await("no menu", () -> !menu.isShowing());
        return offered;
    }

    /** Takes an entry of the workspace menu. */
    ShellScreen fromWorkspaceMenu(String id) {
        MenuButton menu = get("top-bar-workspace", MenuButton.class);
        click("top-bar-workspace");
        Fx.await("the menu", menu::isShowing);
        Fx.ask(
                () -> {
                    menu.getItems().stream()
                            .filter(item -> id.equals(item.getId()))
                            .findFirst()
                            .orElseThrow()
                            .fire();
                    menu.hide();
                    return true;
                });
        return this;
    }

    /** The sentence of the notice that came last, once there is one with those words. */
    String awaitNotice(String words) {
        Fx.await(words, () -> notice(words).isPresent());
        return Fx.ask(() -> notice(words).orElseThrow());
    }

    private Optional<String> notice(String words) {
        return robot().lookup(".toasts .notification").<Node>queryAll().stream()
                .map(Node::getAccessibleText)
                .filter(text -> text != null && text.contains(words))
                .findFirst();
    }

    ShellScreen awaitWords(String id, String words) {
        Fx.await(
                words,
                () ->
                        find(id, Labeled.class)
                                .map(Labeled::getText)
                                .filter(words::equals)
                                .isPresent());
        return this;
    }

    ShellScreen awaitContextMenu() {
        Fx.await(
                "a context menu",
                () -> Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance));
        return this;
    }
}
