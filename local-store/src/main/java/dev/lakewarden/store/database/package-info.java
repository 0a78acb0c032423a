/** One SQLite file: one writer, pooled readers, numbered migrations. */
@NullMarked
package dev.lakewarden.store.database;

import org.jspecify.annotations.NullMarked;
