package dev.lakewarden.views.estate;

import dev.lakewarden.viewmodels.commands.Command;
import dev.lakewarden.viewmodels.commands.Commands;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** What can be done with the selected line. What cannot be done now is not in it. */
final class EstateMenu {
    private static final List<String> ONE_CONNECTION =
            List.of(
                    "connection-edit",
                    "connection-test",
                    "connection-refresh",
                    "connection-allow",
                    "connection-revoke",
                    "connection-remove");
    private static final List<String> ALL_CONNECTIONS =
            List.of("connection-add", "connection-import", "connection-export");

    private final Commands commands;
    private final ContextMenu menu = new ContextMenu();

    /** The lines of the tree itself. */
    record TreeActions(BooleanSupplier canOpen, Runnable open, Runnable copy, Runnable foldAll) {}

    EstateMenu(Commands commands, TreeActions actions) {
        this.commands = commands;
        MenuItem open = item("open", "Open  (Enter)", actions.open());
        MenuItem copy = item("copy", "Copy full name  (Ctrl+C)", actions.copy());
        MenuItem fold = item("fold", "Fold the tree", actions.foldAll());
        menu.setId("estate-menu");
        menu.setOnShowing(
                _ -> {
                    menu.getItems().clear();
                    if (actions.canOpen().getAsBoolean()) {
                        menu.getItems().add(open);
                    }
                    menu.getItems().add(copy);
                    add(ONE_CONNECTION);
                    add(ALL_CONNECTIONS);
                    menu.getItems().addAll(new SeparatorMenuItem(), fold);
                });
        // A menu without items does not open, and then never asks for them.
        menu.getItems().add(copy);
    }

    ContextMenu node() {
        return menu;
    }

    private void add(List<String> ids) {
        List<MenuItem> items =
                ids.stream()
                        .map(commands::find)
                        .flatMap(Optional::stream)
                        .filter(command -> command.offBecause().get().isEmpty())
                        .map(this::item)
                        .toList();
        if (!items.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
            menu.getItems().addAll(items);
        }
    }

    private MenuItem item(Command command) {
        return item(command.id(), command.title(), () -> commands.run(command));
    }

    private static MenuItem item(String id, String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setId("estate-menu-" + id);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
