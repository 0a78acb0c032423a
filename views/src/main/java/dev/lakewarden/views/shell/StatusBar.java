package dev.lakewarden.views.shell;

import dev.lakewarden.viewmodels.shell.ShellParts;
import dev.lakewarden.viewmodels.shell.StatusWords;
import dev.lakewarden.views.badges.Glyph;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

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
                        item("down", Feather.CLOUD_OFF, "status-bad", words.down()),
                        item("refreshed", Feather.CLOCK, "status-quiet", words.refreshed()),
                        degraded(parts, words.degraded()),
                        readOnly,
                        spring,
                        clock,
                        item("prod-lock", Feather.LOCK, "status-quiet", words.prodLock()),
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

    private static Button degraded(ShellParts parts, ObservableValue<String> words) {
        Button button = new Button("", Glyph.of(Feather.ALERT_TRIANGLE, Glyph.Size.CHIP));
        button.setId("status-degraded");
        button.getStyleClass().setAll("status-degraded");
        button.setTooltip(new Tooltip("Open the connection"));
        words.subscribe(
                text -> {
                    button.setText(text);
                    button.setVisible(!text.isEmpty());
                    button.setManaged(!text.isEmpty());
                });
        button.setOnAction(_ -> parts.shell().commands().run("connection-fix"));
        return button;
    }
}
