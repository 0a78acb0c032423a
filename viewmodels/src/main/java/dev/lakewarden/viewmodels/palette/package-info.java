/** The command palette and quick open: an index in memory and what matches a few letters. */
@NullMarked
package dev.lakewarden.viewmodels.palette;

import org.jspecify.annotations.NullMarked;
