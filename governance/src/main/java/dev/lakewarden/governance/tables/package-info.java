/** Tables of any catalog as the last scan saw them. */
@NullMarked
package dev.lakewarden.governance.tables;

import org.jspecify.annotations.NullMarked;
