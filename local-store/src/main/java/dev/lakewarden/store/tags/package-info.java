/** Tags in SQLite. */
@NullMarked
package dev.lakewarden.store.tags;

import org.jspecify.annotations.NullMarked;
