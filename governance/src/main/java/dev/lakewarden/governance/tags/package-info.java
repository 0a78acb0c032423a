/** Words that people put on assets. */
@NullMarked
package dev.lakewarden.governance.tags;

import org.jspecify.annotations.NullMarked;
