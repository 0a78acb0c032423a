package dev.lakewarden.views.shell;

import dev.lakewarden.viewmodels.shell.ShellViewModel;
import dev.lakewarden.views.badges.Glyph;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The last line of the window. */
final class StatusBar extends HBox {
    StatusBar(ShellViewModel viewModel) {
        setId("status-bar");
        getStyleClass().add("status-line");
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        Label workspace = item("workspace", Feather.BRIEFCASE);
        workspace.setText(viewModel.identity().workspaceName());
        Label clock = new Label();
        clock.setId("status-clock");
        clock.setMinWidth(USE_PREF_SIZE);
        clock.textProperty().bind(viewModel.clock());
        Label user = item("user", Feather.USER);
        user.setText(viewModel.identity().user());
        getChildren().addAll(workspace, spring, clock, user);
    }

    private static Label item(String name, Ikon icon) {
        Label label = new Label("", Glyph.of(icon, Glyph.Size.CHIP));
        label.setId("status-" + name);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
