package dev.lakewarden.views.theme;

/** The two looks of the window. */
public enum Theme {
    LIGHT,
    DARK
}
