/** Theme, text scale, motion, clock and keys, as the person chose them. */
@NullMarked
package dev.lakewarden.viewmodels.look;

import org.jspecify.annotations.NullMarked;
