/** What lies over the window: palette, dialogs, and the focus they hold. */
@NullMarked
package dev.lakewarden.views.layers;

import org.jspecify.annotations.NullMarked;
