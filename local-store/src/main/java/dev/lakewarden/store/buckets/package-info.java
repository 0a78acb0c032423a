/** The latest record of every bucket in SQLite, and the search over them. */
@NullMarked
package dev.lakewarden.store.buckets;

import org.jspecify.annotations.NullMarked;
