/** Restore drills: what is drilled, when, and how it went. */
@NullMarked
package dev.lakewarden.governance.drills;

import org.jspecify.annotations.NullMarked;
