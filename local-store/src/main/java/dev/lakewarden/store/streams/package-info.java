/** The latest record of every topic in SQLite, and the search over them. */
@NullMarked
package dev.lakewarden.store.streams;

import org.jspecify.annotations.NullMarked;
