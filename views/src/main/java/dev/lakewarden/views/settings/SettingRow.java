package dev.lakewarden.views.settings;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One setting: what it is, what it is for, the control, and when a change applies. */
final class SettingRow extends HBox {
    SettingRow(String title, String explains, Node control, String applies) {
        getStyleClass().add("setting-row");
        Label name = new Label(title);
        name.getStyleClass().add("medium");
        Label why = new Label(explains);
        why.setWrapText(true);
        why.getStyleClass().addAll("muted", "small");
        VBox words = new VBox(name, why);
        words.getStyleClass().add("setting-words");
        HBox place = new HBox(control);
        place.getStyleClass().add("setting-control");
        HBox.setHgrow(place, Priority.ALWAYS);
        Label when = new Label(applies);
        when.getStyleClass().addAll("muted", "small");
        when.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(words, place, when);
    }
}
