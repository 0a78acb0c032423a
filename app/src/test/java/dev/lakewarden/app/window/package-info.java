/** How a window starts, without one. */
@NullMarked
package dev.lakewarden.app.window;

import org.jspecify.annotations.NullMarked;
