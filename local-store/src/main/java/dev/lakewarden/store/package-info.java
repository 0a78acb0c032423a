/** The workspace file and what is kept in it. */
@NullMarked
package dev.lakewarden.store;

import org.jspecify.annotations.NullMarked;
