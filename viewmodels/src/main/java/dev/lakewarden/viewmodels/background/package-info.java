/** The one way from a worker thread to the FX thread. */
@NullMarked
package dev.lakewarden.viewmodels.background;

import org.jspecify.annotations.NullMarked;
