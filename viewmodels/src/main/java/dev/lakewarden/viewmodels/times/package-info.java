/** How moments, ages and durations are written. */
@NullMarked
package dev.lakewarden.viewmodels.times;

import org.jspecify.annotations.NullMarked;
