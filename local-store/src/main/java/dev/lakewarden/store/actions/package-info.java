/** The journal, receipts and claims in SQLite. */
@NullMarked
package dev.lakewarden.store.actions;

import org.jspecify.annotations.NullMarked;
