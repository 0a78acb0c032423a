/** Connections in SQLite. */
@NullMarked
package dev.lakewarden.store.connections;

import org.jspecify.annotations.NullMarked;
