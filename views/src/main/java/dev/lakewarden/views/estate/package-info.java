/** The estate tree beside the pages. */
@NullMarked
package dev.lakewarden.views.estate;

import org.jspecify.annotations.NullMarked;
