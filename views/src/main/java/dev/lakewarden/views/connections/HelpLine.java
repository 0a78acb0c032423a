package dev.lakewarden.views.connections;

import dev.lakewarden.views.badges.Glyph;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;

/** What the field with the keyboard is for, always at the same place so that nothing jumps. */
final class HelpLine extends HBox {
    private final Label title = new Label();
    private final Label words = Parts.words("connection-editor-help", "", "muted");

    HelpLine() {
        getStyleClass().add("help-line");
        title.getStyleClass().add("medium");
        title.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(Glyph.of(Feather.INFO, Glyph.Size.STATUS), title, words);
    }

    void follow(Node node, String titleOf, String wordsOf) {
        follow(node, new SimpleStringProperty(titleOf), new SimpleStringProperty(wordsOf));
    }

    void follow(Node node, ObservableValue<String> titleOf, ObservableValue<String> wordsOf) {
        node.focusWithinProperty()
                .subscribe(
                        now -> {
                            if (now) {
                                title.setText(titleOf.getValue());
                                words.setText(wordsOf.getValue());
                            }
                        });
        titleOf.subscribe((_, now) -> showIfFocused(node, now, wordsOf));
    }

    private void showIfFocused(Node node, String now, ObservableValue<String> wordsOf) {
        if (node.isFocusWithin()) {
            title.setText(now);
            words.setText(wordsOf.getValue());
        }
    }
}
