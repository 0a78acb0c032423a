/** What can go wrong with a system, as values. */
@NullMarked
package dev.lakewarden.governance.failure;

import org.jspecify.annotations.NullMarked;
