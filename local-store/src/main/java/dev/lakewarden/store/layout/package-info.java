/** The window's memory in SQLite. */
@NullMarked
package dev.lakewarden.store.layout;

import org.jspecify.annotations.NullMarked;
