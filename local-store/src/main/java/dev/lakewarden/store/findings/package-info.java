/** Findings in SQLite. */
@NullMarked
package dev.lakewarden.store.findings;

import org.jspecify.annotations.NullMarked;
