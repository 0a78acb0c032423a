/** Application icon, system and cloud glyphs, as resources. */
@NullMarked
package dev.lakewarden.icons;

import org.jspecify.annotations.NullMarked;
