/** Telling listeners that the workspace changed. */
@NullMarked
package dev.lakewarden.store.workspace;

import org.jspecify.annotations.NullMarked;
