/** Starts JavaFX and puts the window together. */
@NullMarked
package dev.lakewarden.app.window;

import org.jspecify.annotations.NullMarked;
