/** How numbers, sizes and times are written, the same on every page. */
@NullMarked
package dev.lakewarden.viewmodels.figures;

import org.jspecify.annotations.NullMarked;
