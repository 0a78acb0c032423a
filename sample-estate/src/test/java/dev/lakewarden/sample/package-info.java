/** Proof that the sample estate is what it says. */
@NullMarked
package dev.lakewarden.sample;

import org.jspecify.annotations.NullMarked;
