/** The history of tasks in SQLite. */
@NullMarked
package dev.lakewarden.store.tasks;

import org.jspecify.annotations.NullMarked;
