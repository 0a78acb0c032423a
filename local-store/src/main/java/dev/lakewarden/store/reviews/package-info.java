/** Schema reviews in SQLite. */
@NullMarked
package dev.lakewarden.store.reviews;

import org.jspecify.annotations.NullMarked;
