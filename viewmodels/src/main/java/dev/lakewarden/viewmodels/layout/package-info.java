/** What the window remembers, saved a moment after it changed. */
@NullMarked
package dev.lakewarden.viewmodels.layout;

import org.jspecify.annotations.NullMarked;
