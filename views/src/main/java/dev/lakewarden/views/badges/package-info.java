/** Small marks with one meaning everywhere: glyphs, environment pills, status marks, key caps. */
@NullMarked
package dev.lakewarden.views.badges;

import org.jspecify.annotations.NullMarked;
