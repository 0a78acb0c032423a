/** Application icon and glyphs. */
module dev.lakewarden.icons {
    requires static org.jspecify;

    exports dev.lakewarden.icons;
}
