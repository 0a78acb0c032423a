/** The audit chain in SQLite. */
@NullMarked
package dev.lakewarden.store.audit;

import org.jspecify.annotations.NullMarked;
