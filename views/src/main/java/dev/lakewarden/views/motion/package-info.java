/** The little that moves, and how it stays still for who wants that. */
@NullMarked
package dev.lakewarden.views.motion;

import org.jspecify.annotations.NullMarked;
