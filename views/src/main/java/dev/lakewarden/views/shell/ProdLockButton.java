package dev.lakewarden.views.shell;

import dev.lakewarden.viewmodels.connections.ProdLockViewModel;
import dev.lakewarden.views.badges.Glyph;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The prod lock in the top bar: asks for a reason when it is closed, locks when it is open. */
final class ProdLockButton extends Button {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    ProdLockButton(ProdLockViewModel lock) {
        FontIcon icon = Glyph.of(Feather.LOCK, Glyph.Size.BUTTON);
        setId("top-bar-prod-lock");
        setGraphic(icon);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("prod-lock-button");
        textProperty().bind(lock.words());
        accessibleTextProperty().bind(lock.spoken());
        Tooltip tooltip = new Tooltip();
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
        tooltip.textProperty().bind(lock.spoken());
        setTooltip(tooltip);
        lock.open()
                .subscribe(
                        now -> {
                            pseudoClassStateChanged(OPEN, now);
                            icon.setIconCode(now ? Feather.UNLOCK : Feather.LOCK);
                        });
        setOnAction(_ -> lock.turn());
    }
}
