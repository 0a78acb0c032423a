package dev.lakewarden.views.shell;

import dev.lakewarden.viewmodels.shell.ShellParts;
import dev.lakewarden.viewmodels.shell.StatusWords;
import dev.lakewarden.views.badges.Glyph;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

/** The line below the tree: how many connections there are and how many are down. */
final class EstateFoot extends HBox {
    EstateFoot(ShellParts parts) {
        StatusWords words = new StatusWords(parts);
        getStyleClass().add("estate-foot");
        Label all = new Label("", Glyph.of(Feather.LINK_2, Glyph.Size.CHIP));
        all.setId("estate-connections");
        all.getStyleClass().add("muted");
        words.connections().subscribe(all::setText);
        Label down = new Label("", Glyph.of(Feather.CLOUD_OFF, Glyph.Size.CHIP));
        down.setId("estate-down");
        down.getStyleClass().add("status-bad");
        words.down()
                .subscribe(
                        text -> {
                            down.setText(text);
                            down.setVisible(!text.isEmpty());
                        });
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        getChildren().addAll(all, spring, down);
    }
}
