package dev.lakewarden.views.states;

import atlantafx.base.theme.Styles;

import dev.lakewarden.viewmodels.page.BannerWords;
import dev.lakewarden.views.badges.Glyph;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/** The problems of a page in one sentence. Takes no room while there is none. */
public final class Banner extends HBox {
    private final Label text = new Label();
    private final Tooltip whole = new Tooltip();

    public Banner(String id) {
        setId(id);
        getStyleClass().add("banner");
        text.setId(id + "-text");
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        whole.setWrapText(true);
        whole.setMaxWidth(560);
        setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(Glyph.of(Feather.ALERT_TRIANGLE, Glyph.Size.BUTTON), text);
        show(BannerWords.of(List.of()));
    }

    /** What leads to where it can be mended. */
    public Banner withButton(String title, Runnable action) {
        Button button = new Button(title);
        button.setId(getId() + "-mend");
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add(Styles.SMALL);
        button.setOnAction(_ -> action.run());
        getChildren().add(button);
        return this;
    }

    public void show(BannerWords words) {
        setVisible(!words.isEmpty());
        setManaged(!words.isEmpty());
        text.setText(words.text());
        text.setAccessibleHelp(words.whole());
        whole.setText(words.whole());
        text.setTooltip(words.whole().isEmpty() ? null : whole);
    }
}
