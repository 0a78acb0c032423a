/** What the window looked like, so that it comes back that way. */
@NullMarked
package dev.lakewarden.governance.layout;

import org.jspecify.annotations.NullMarked;
