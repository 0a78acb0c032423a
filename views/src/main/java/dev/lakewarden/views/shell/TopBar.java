package dev.lakewarden.views.shell;

import dev.lakewarden.viewmodels.shell.ShellParts;
import dev.lakewarden.viewmodels.shell.ShellViewModel;
import dev.lakewarden.views.badges.BrandMark;
import dev.lakewarden.views.badges.Glyph;
import dev.lakewarden.views.badges.KeyCaps;
import dev.lakewarden.views.layers.DialogFrame;
import dev.lakewarden.views.layers.Layers;
import dev.lakewarden.views.tasks.Bell;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/** Brand, workspace, quick open in the middle, and what concerns the whole window at the right. */
final class TopBar extends Pane {
    private final ShellViewModel viewModel;
    private final HBox left = new HBox();
    private final HBox right = new HBox();
    private final Region quickOpen;

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
        this.quickOpen = quickOpen();
        setId("top-bar");
        getStyleClass().add("top-bar");
        left.getStyleClass().add("top-bar-ends");
        left.getChildren()
                .addAll(brand(), new WorkspaceMenu(viewModel.identity(), viewModel.commands()));
        right.getStyleClass().add("top-bar-ends");
        right.getChildren().add(commandButton("window-refresh-all", Feather.REFRESH_CW));
        right.getChildren().addAll(extras);
        right.getChildren().addAll(themeButton(), user());
        getChildren().addAll(left, quickOpen, right);
    }

    /** Quick open is in the middle of the window, and gives way where the ends need its room. */
    @Override
    protected void layoutChildren() {
        double height = getHeight() - snappedBottomInset();
        double from = left.prefWidth(-1);
        double to = getWidth() - right.prefWidth(-1);
        double width = Math.max(0, Math.min(quickOpen.prefWidth(-1), to - from));
        double x = Math.max(from, Math.min((getWidth() - width) / 2, to - width));
        layoutInArea(left, 0, 0, from, height, 0, HPos.LEFT, VPos.CENTER);
        layoutInArea(right, to, 0, getWidth() - to, height, 0, HPos.RIGHT, VPos.CENTER);
        layoutInArea(quickOpen, x, 0, width, height, 0, HPos.CENTER, VPos.CENTER);
    }

    private Node brand() {
        Label name = new Label("Lakewarden", new BrandMark());
        name.setId("top-bar-brand");
        name.getStyleClass().add("brand");
        name.setMinWidth(Region.USE_PREF_SIZE);
        return name;
    }

    private Region quickOpen() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        Label prompt = new Label("Go to table, topic, bucket or command");
        prompt.getStyleClass().add("quick-open-prompt");
        KeyCaps keys = new KeyCaps("Ctrl+P");
        HBox inside = new HBox(Glyph.of(Feather.SEARCH, Glyph.Size.BUTTON), prompt, spring, keys);
        inside.getStyleClass().add("quick-open-inside");
        Button field = new Button();
        field.setId("top-bar-quick-open");
        field.getStyleClass().setAll("quick-open");
        field.setGraphic(inside);
        inside.prefWidthProperty().bind(field.widthProperty().subtract(24));
        // Where it is short, the words matter more than the keys.
        keys.visibleProperty().bind(field.widthProperty().greaterThan(240));
        keys.managedProperty().bind(keys.visibleProperty());
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
