/** Help pages as text, and the box about Lakewarden. */
@NullMarked
package dev.lakewarden.views.help;

import org.jspecify.annotations.NullMarked;
