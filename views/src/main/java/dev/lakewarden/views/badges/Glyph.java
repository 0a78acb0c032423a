package dev.lakewarden.views.badges;

import javafx.scene.AccessibleRole;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Makes icons in the sizes of the design. The size is a style class, so that the text scale of the
 * window reaches icons too.
 */
public final class Glyph {
    /** Chips and ages 12, status 13, buttons and tree 14, headers 16 and 18, rail 19, states 32. */
    public enum Size {
        CHIP,
        STATUS,
        BUTTON,
        HEADER,
        PAGE,
        RAIL,
        STATE;

        String styleClass() {
            return "glyph-" + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private Glyph() {}

    /** An icon that only repeats what the words beside it say; screen readers skip it. */
    public static FontIcon of(Ikon ikon, Size size) {
        FontIcon icon = new FontIcon(ikon);
        icon.getStyleClass().addAll("glyph", size.styleClass());
        icon.setAccessibleRole(AccessibleRole.NODE);
        icon.setMouseTransparent(true);
        return icon;
    }
}
