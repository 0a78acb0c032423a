/** From the command to a window that answers, beside a bare JavaFX window. */
@NullMarked
package dev.lakewarden.benchmarks.start;

import org.jspecify.annotations.NullMarked;
