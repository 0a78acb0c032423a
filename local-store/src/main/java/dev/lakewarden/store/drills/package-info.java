/** Restore drills in SQLite. */
@NullMarked
package dev.lakewarden.store.drills;

import org.jspecify.annotations.NullMarked;
