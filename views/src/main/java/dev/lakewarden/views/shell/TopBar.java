package dev.lakewarden.views.shell;

import dev.lakewarden.viewmodels.shell.ShellParts;
import dev.lakewarden.viewmodels.shell.ShellViewModel;
import dev.lakewarden.views.badges.BrandMark;
import dev.lakewarden.views.badges.Glyph;
import dev.lakewarden.views.badges.KeyCaps;
import dev.lakewarden.views.connections.ProdLockButton;
import dev.lakewarden.views.layers.DialogFrame;
import dev.lakewarden.views.layers.Layers;
import dev.lakewarden.views.tasks.Bell;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/** Brand, workspace, quick open in the middle, and what concerns the whole window at the right. */
final class TopBar extends StackPane {
    private final ShellViewModel viewModel;

    static TopBar of(ShellParts parts, Layers layers) {
        Bell bell =
                new Bell(
                        parts.notifications(),
                        parts.shell().look().times(),
                        (title, body) -> showHistory(parts, layers, title, body));
        return new TopBar(parts.shell(), List.of(bell, prodLock(parts)));
    }

    private static void showHistory(ShellParts parts, Layers layers, String title, Region body) {
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("notice-scroll");
        DialogFrame frame =
                new DialogFrame(layers, "notifications", Feather.BELL, title).withBody(scroll);
        Button clear = new Button("Clear all");
        clear.setId("notifications-clear");
        clear.setOnAction(
                _ -> {
                    parts.notifications().clear();
                    frame.close();
                });
        frame.withFoot(List.of(clear), List.of());
        frame.open(clear, () -> {});
    }

    /** Only an estate with a prod connection has something to lock. */
    private static Button prodLock(ShellParts parts) {
        Button lock = new ProdLockButton(parts.prodLock());
        parts.estate()
                .summary()
                .subscribe(
                        summary -> {
                            lock.setVisible(summary.hasProd());
                            lock.setManaged(summary.hasProd());
                        });
        return lock;
    }

    private TopBar(ShellViewModel viewModel, List<Node> extras) {
        this.viewModel = viewModel;
        setId("top-bar");
        getStyleClass().add("top-bar");
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        spring.setMouseTransparent(true);
        HBox ends =
                new HBox(
                        brand(),
                        new WorkspaceMenu(viewModel.identity(), viewModel.commands()),
                        spring);
        ends.getStyleClass().add("top-bar-ends");
        ends.getChildren().add(commandButton("window-refresh-all", Feather.REFRESH_CW));
        ends.getChildren().addAll(extras);
        ends.getChildren().addAll(themeButton(), user());
        ends.setPickOnBounds(false);
        getChildren().addAll(ends, quickOpen());
    }

    private Node brand() {
        Label name = new Label("Lakewarden", new BrandMark());
        name.setId("top-bar-brand");
        name.getStyleClass().add("brand");
        name.setMinWidth(Region.USE_PREF_SIZE);
        return name;
    }

    private Node quickOpen() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        Label prompt = new Label("Go to table or command");
        prompt.getStyleClass().add("quick-open-prompt");
        HBox inside =
                new HBox(
                        Glyph.of(Feather.SEARCH, Glyph.Size.BUTTON),
                        prompt,
                        spring,
                        new KeyCaps("Ctrl+P"));
        inside.getStyleClass().add("quick-open-inside");
        Button field = new Button();
        field.setId("top-bar-quick-open");
        field.getStyleClass().setAll("quick-open");
        field.setGraphic(inside);
        inside.prefWidthProperty().bind(field.widthProperty().subtract(24));
        field.setAccessibleText("Quick open: go to a table or run a command");
        field.setOnAction(_ -> run("quick-open"));
        return field;
    }

    private Button commandButton(String commandId, Ikon icon) {
        Button button = new Button();
        button.setId("top-bar-" + commandId);
        button.getStyleClass().addAll("flat", "button-icon");
        button.setGraphic(Glyph.of(icon, Glyph.Size.BUTTON));
        viewModel
                .commands()
                .find(commandId)
                .ifPresent(
                        command -> {
                            button.setAccessibleText(command.title());
                            button.setTooltip(
                                    new Tooltip(command.title() + " (" + command.shortcut() + ")"));
                        });
        button.setOnAction(_ -> run(commandId));
        return button;
    }

    private Button themeButton() {
        FontIcon icon = Glyph.of(Feather.SUN, Glyph.Size.BUTTON);
        Button button = commandButton("toggle-theme", Feather.SUN);
        button.setGraphic(icon);
        viewModel
                .look()
                .dark()
                .subscribe(dark -> icon.setIconCode(dark ? Feather.SUN : Feather.MOON));
        return button;
    }

    private Node user() {
        Label initials = new Label(viewModel.identity().initials());
        initials.setId("top-bar-user");
        initials.getStyleClass().add("user-initials");
        initials.setAccessibleRole(AccessibleRole.TEXT);
        initials.setAccessibleText("You are " + viewModel.identity().user());
        initials.setTooltip(new Tooltip(viewModel.identity().user()));
        return initials;
    }

    private void run(String commandId) {
        viewModel.commands().run(commandId);
    }
}
