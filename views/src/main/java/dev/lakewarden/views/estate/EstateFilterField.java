package dev.lakewarden.views.estate;

import dev.lakewarden.views.badges.Glyph;
import dev.lakewarden.views.badges.KeyCaps;

import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;

/** Filters the tree by name as someone types. Down and Enter go on into the tree. */
final class EstateFilterField extends StackPane {
    private final TextField text = new TextField();
    private final Runnable toTree;

    EstateFilterField(StringProperty filter, Runnable toTree) {
        this.toTree = toTree;
        getStyleClass().add("estate-filter");
        text.setId("estate-filter");
        text.setPromptText("Filter estate");
        text.setAccessibleText("Filter the estate by name");
        text.textProperty().bindBidirectional(filter);
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        Node funnel = Glyph.of(Feather.FILTER, Glyph.Size.BUTTON);
        KeyCaps slash = new KeyCaps("/");
        slash.setMouseTransparent(true);
        slash.visibleProperty().bind(text.focusedProperty().not());
        setAlignment(funnel, Pos.CENTER_LEFT);
        setAlignment(slash, Pos.CENTER_RIGHT);
        slash.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().addAll(text, funnel, slash);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !text.getText().isEmpty()) {
            text.clear();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            toTree.run();
            event.consume();
        }
    }

    void clear() {
        text.clear();
    }

    void focus() {
        text.requestFocus();
        text.selectAll();
    }
}
