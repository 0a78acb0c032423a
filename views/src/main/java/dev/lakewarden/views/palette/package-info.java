/** The command palette and quick open as a layer of the window. */
@NullMarked
package dev.lakewarden.views.palette;

import org.jspecify.annotations.NullMarked;
