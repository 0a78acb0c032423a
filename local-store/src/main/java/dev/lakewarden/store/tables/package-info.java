/** The latest record of every table in SQLite, and the search over them. */
@NullMarked
package dev.lakewarden.store.tables;

import org.jspecify.annotations.NullMarked;
