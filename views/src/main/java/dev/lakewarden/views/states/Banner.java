package dev.lakewarden.views.states;

import dev.lakewarden.viewmodels.problem.Problem;
import dev.lakewarden.views.badges.Glyph;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/** The worst problem of a page in one sentence. Takes no room while there is none. */
public final class Banner extends HBox {
    private final Label text = new Label();

    public Banner(String id) {
        setId(id);
        getStyleClass().add("banner");
        text.setId(id + "-text");
        text.setWrapText(true);
        setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(Glyph.of(Feather.ALERT_TRIANGLE, Glyph.Size.BUTTON), text);
        show(List.of());
    }

    public void show(List<Problem> problems) {
        boolean any = !problems.isEmpty();
        setVisible(any);
        setManaged(any);
        text.setText(any ? problems.getFirst().sentence() : "");
    }
}
