/** Renders every page of the window to pictures, without a display. */
@NullMarked
package dev.lakewarden.app.window.screens;

import org.jspecify.annotations.NullMarked;
