package dev.lakewarden.views.shell;

import dev.lakewarden.viewmodels.shell.ShellParts;
import dev.lakewarden.viewmodels.shell.StatusWords;
import dev.lakewarden.views.badges.AccessMark;
import dev.lakewarden.views.badges.Glyph;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The last line of the window: workspace, connections, age, what is wrong, clock, lock, user. */
final class StatusBar extends HBox {
    StatusBar(ShellParts parts) {
        StatusWords words = new StatusWords(parts);
        setId("status-bar");
        getStyleClass().add("status-line");
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        Label workspace = item("workspace", Feather.BRIEFCASE);
        workspace.setText(parts.shell().identity().workspaceName());
        Label user = item("user", Feather.USER);
        user.setText(parts.shell().identity().user());
        Label readOnly = item("read-only", Feather.LOCK);
        readOnly.getStyleClass().add("status-warning");
        show(readOnly, words.readOnly());
        Label clock = new Label();
        clock.setId("status-clock");
        clock.setMinWidth(USE_PREF_SIZE);
        clock.textProperty().bind(parts.shell().clock());
        getChildren()
                .addAll(
                        workspace,
                        item("up", Feather.CHECK_CIRCLE, "status-good", words.up()),
                        explained(
                                item(
                                        "not-asked",
                                        Feather.HELP_CIRCLE,
                                        "status-quiet",
                                        words.notAsked()),
                                words.held()),
                        item("down", Feather.CLOUD_OFF, "status-bad", words.down()),
                        item("refreshed", Feather.CLOCK, "status-quiet", words.refreshed()),
                        degraded(parts, words),
                        readOnly,
                        spring,
                        clock,
                        selected(words),
                        prodLock(parts, words),
                        user);
    }

    private static Label item(String name, Ikon icon) {
        Label label = new Label("", Glyph.of(icon, Glyph.Size.CHIP));
        label.setId("status-" + name);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static Label item(
            String name, Ikon icon, String styleClass, ObservableValue<String> words) {
        Label label = item(name, icon);
        label.getStyleClass().add(styleClass);
        words.subscribe(text -> show(label, text));
        return label;
    }

    private static void show(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    /** Says more on hover and to those who hear it, where there is more to say. */
    private static <C extends Control> C explained(C control, ObservableValue<String> more) {
        Tooltip tooltip = new Tooltip();
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(480);
        more.subscribe(
                text -> {
                    tooltip.setText(text);
                    control.setTooltip(text.isEmpty() ? null : tooltip);
                    control.setAccessibleHelp(text);
                });
        return control;
    }

    /** The keys of the connection that is selected in the tree. */
    private static Label selected(StatusWords words) {
        Label label = new Label();
        label.setId("status-selected");
        label.getStyleClass().add("status-quiet");
        label.setMinWidth(USE_PREF_SIZE);
        FontIcon mark = AccessMark.create();
        label.setGraphic(mark);
        words.selectedKeys().subscribe(keys -> AccessMark.show(mark, keys));
        words.selected().subscribe(text -> show(label, text));
        return explained(label, words.selectedInFull());
    }

    private static Label prodLock(ShellParts parts, StatusWords words) {
        Label label = item("prod-lock", Feather.LOCK, "status-quiet", words.prodLock());
        FontIcon icon = Glyph.of(Feather.LOCK, Glyph.Size.CHIP);
        label.setGraphic(icon);
        parts.prodLock()
                .open()
                .subscribe(open -> icon.setIconCode(open ? Feather.UNLOCK : Feather.LOCK));
        return label;
    }

    private static Button degraded(ShellParts parts, StatusWords words) {
        Button button = new Button("", Glyph.of(Feather.ALERT_TRIANGLE, Glyph.Size.CHIP));
        button.setId("status-degraded");
        button.getStyleClass().setAll("status-degraded");
        words.degraded()
                .subscribe(
                        text -> {
                            button.setText(text);
                            button.setVisible(!text.isEmpty());
                            button.setManaged(!text.isEmpty());
                        });
        button.setOnAction(_ -> parts.shell().commands().run("connection-fix"));
        return explained(button, words.degradedInFull());
    }
}
