package dev.lakewarden.views.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.Scene;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Dresses scenes: Primer beneath, our style sheet and the tokens of the theme above it. */
public final class Look {
    private static final double BASE_PIXELS = 13;

    /** What {@code Glyph.Size} means in pixels at 100 %. */
    private static final Map<String, Integer> GLYPHS =
            Map.of(
                    "chip", 12, "status", 13, "button", 14, "header", 16, "page", 18, "rail", 19,
                    "state", 32);

    private Look() {}

    /**
     * Applies a theme at a text scale in percent. Popups and dialogs take over the sheets of the
     * scene that owns them.
     */
    public static void dress(Scene scene, Theme theme, int textScale) {
        Fonts.load();
        base(theme);
        scene.getStylesheets()
                .setAll(
                        List.of(
                                sheet(theme == Theme.DARK ? "tokens-dark.css" : "tokens-light.css"),
                                sheet("lakewarden.css"),
                                sheet("shell.css"),
                                scaled(textScale)));
    }

    /**
     * The sheet of every control. Set before the first control is made: without one, that loads
     * JavaFX's own, in vain.
     */
    public static void base(Theme theme) {
        Application.setUserAgentStylesheet(
                switch (theme) {
                    case DARK -> new PrimerDark().getUserAgentStylesheet();
                    case LIGHT -> new PrimerLight().getUserAgentStylesheet();
                });
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Look.class.getResource(name), name).toExternalForm();
    }

    /** Icons do not follow the font size of their parent, so the scale is written out for them. */
    private static String scaled(int percent) {
        double scale = percent / 100.0;
        StringBuilder css =
                new StringBuilder(".root{-fx-font-size:" + BASE_PIXELS * scale + "px;}");
        GLYPHS.forEach(
                (name, pixels) ->
                        css.append(".glyph-" + name + "{-fx-icon-size:")
                                .append(Math.round(pixels * scale))
                                .append(";}"));
        return "data:text/css;base64,"
                + Base64.getEncoder()
                        .encodeToString(css.toString().getBytes(StandardCharsets.UTF_8));
    }
}
