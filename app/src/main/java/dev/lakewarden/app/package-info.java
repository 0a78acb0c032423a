/** The composition root: the only place that knows every class. */
@NullMarked
package dev.lakewarden.app;

import org.jspecify.annotations.NullMarked;
