package dev.lakewarden.views.states;

import dev.lakewarden.viewmodels.page.AgeWords;
import dev.lakewarden.views.badges.Glyph;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.util.Subscription;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The age of what is on screen. A click reads again. */
public final class AgeChip extends Button {
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");

    private final FontIcon icon = Glyph.of(Feather.CLOCK, Glyph.Size.CHIP);
    private Subscription words = Subscription.EMPTY;

    public AgeChip(String id, Runnable refresh) {
        setId(id);
        getStyleClass().setAll("age-chip");
        setGraphic(icon);
        setTooltip(new Tooltip("Read again (F5)"));
        setOnAction(_ -> refresh.run());
    }

    /** Follows these words until told to follow others. */
    public void follow(ObservableValue<AgeWords> followed) {
        words.unsubscribe();
        words = followed.subscribe(this::show);
    }

    /** Lets go of what it follows. */
    public void release() {
        words.unsubscribe();
    }

    private void show(AgeWords now) {
        boolean cached = now.look() == AgeWords.Look.CACHED;
        icon.setIconCode(cached ? Feather.CLOUD_OFF : Feather.CLOCK);
        pseudoClassStateChanged(WARNING, now.look() != AgeWords.Look.FRESH);
        setText(now.text());
        setVisible(!now.text().isEmpty());
        setManaged(isVisible());
        setAccessibleText("Data " + now.text() + ". Activate to read again.");
    }
}
