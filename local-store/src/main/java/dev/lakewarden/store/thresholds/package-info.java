/** Thresholds in SQLite. */
@NullMarked
package dev.lakewarden.store.thresholds;

import org.jspecify.annotations.NullMarked;
