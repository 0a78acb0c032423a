/** Processes that are forked, killed and set against each other. */
@NullMarked
package dev.lakewarden.store.proof;

import org.jspecify.annotations.NullMarked;
