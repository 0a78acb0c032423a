/** Schema changes that wait for a steward's word. */
@NullMarked
package dev.lakewarden.governance.reviews;

import org.jspecify.annotations.NullMarked;
