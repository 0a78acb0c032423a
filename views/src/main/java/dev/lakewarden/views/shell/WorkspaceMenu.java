package dev.lakewarden.views.shell;

import dev.lakewarden.viewmodels.commands.Command;
import dev.lakewarden.viewmodels.commands.Commands;
import dev.lakewarden.viewmodels.shell.WindowIdentity;
import dev.lakewarden.viewmodels.workspace.WorkspaceCommands;
import dev.lakewarden.viewmodels.workspace.WorkspacePath;
import dev.lakewarden.views.badges.Glyph;

import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;

/** Which workspace this is, and what can be done with it and instead of it. */
final class WorkspaceMenu extends MenuButton {
    private final WindowIdentity identity;
    private final Commands commands;

    WorkspaceMenu(WindowIdentity identity, Commands commands) {
        super(identity.workspaceName());
        this.identity = identity;
        this.commands = commands;
        setId("top-bar-workspace");
        setGraphic(Glyph.of(Feather.BRIEFCASE, Glyph.Size.BUTTON));
        getStyleClass().add("workspace-menu");
        setAccessibleText("Workspace " + identity.workspaceName());
        setTooltip(new Tooltip(identity.workspace().toString()));
        setOnShowing(_ -> getItems().setAll(items()));
        // A menu without items does not open at all.
        getItems().setAll(head());
    }

    private List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>(List.of(head()));
        for (WorkspaceCommands.Group group : WorkspaceCommands.Group.values()) {
            List<MenuItem> inGroup =
                    WorkspaceCommands.ids(group, commands).stream()
                            .flatMap(id -> commands.find(id).stream())
                            .map(this::item)
                            .toList();
            if (!inGroup.isEmpty()) {
                items.add(new SeparatorMenuItem());
                items.addAll(inGroup);
            }
        }
        return items;
    }

    private MenuItem head() {
        Label name = new Label(identity.workspaceName());
        name.getStyleClass().add("strong");
        Label path = new Label(WorkspacePath.shortened(identity.workspace()));
        path.setId("workspace-menu-path");
        path.getStyleClass().addAll("mono", "muted");
        CustomMenuItem head = new CustomMenuItem(new VBox(name, path), false);
        head.setId("workspace-menu-head");
        head.getStyleClass().add("workspace-menu-head");
        head.setDisable(true);
        return head;
    }

    /** Where it leads to, or why it is off, stands beside it. */
    private MenuItem item(Command command) {
        String off = command.offBecause().get().orElse("");
        Label title = new Label(command.title());
        title.setMinWidth(Region.USE_PREF_SIZE);
        title.getStyleClass().add("workspace-menu-title");
        Label beside = new Label(off.isEmpty() ? command.explains() : off);
        beside.getStyleClass().addAll("muted", "small");
        HBox line = new HBox(title, beside);
        line.getStyleClass().add("workspace-menu-line");
        CustomMenuItem item = new CustomMenuItem(line);
        item.setId("menu-" + command.id());
        item.setText(command.title() + " " + beside.getText());
        item.setDisable(!off.isEmpty());
        item.setOnAction(_ -> commands.run(command));
        return item;
    }
}
