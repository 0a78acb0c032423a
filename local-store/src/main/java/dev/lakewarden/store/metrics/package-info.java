/** Metric history in SQLite. */
@NullMarked
package dev.lakewarden.store.metrics;

import org.jspecify.annotations.NullMarked;
