package dev.lakewarden.views.badges;

import dev.lakewarden.viewmodels.connections.Access;

import javafx.css.PseudoClass;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Optional;

/**
 * Which keys of a connection are turned, as one quiet icon; the words stand beside it or in tips.
 */
public final class AccessMark {
    private static final PseudoClass ONE_KEY = PseudoClass.getPseudoClass("one-key");
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private AccessMark() {}

    /** Takes no room until it is shown. */
    public static FontIcon create() {
        FontIcon icon = Glyph.of(Feather.LOCK, Glyph.Size.CHIP);
        icon.getStyleClass().add("access-mark");
        show(icon, Optional.empty());
        return icon;
    }

    /** Closed for read-only, a key while only the prod lock is missing, open for allowed. */
    public static void show(FontIcon icon, Optional<Access.Keys> keys) {
        icon.setVisible(keys.isPresent());
        icon.setManaged(keys.isPresent());
        icon.setIconCode(
                switch (keys.orElse(Access.Keys.READ_ONLY)) {
                    case READ_ONLY -> Feather.LOCK;
                    case PROD_LOCKED -> Feather.KEY;
                    case ALLOWED -> Feather.UNLOCK;
                });
        icon.pseudoClassStateChanged(
                ONE_KEY, keys.filter(Access.Keys.PROD_LOCKED::equals).isPresent());
        icon.pseudoClassStateChanged(OPEN, keys.filter(Access.Keys.ALLOWED::equals).isPresent());
    }
}
