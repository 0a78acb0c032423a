/** What everything else hangs on: one thing in one system. */
@NullMarked
package dev.lakewarden.governance.assets;

import org.jspecify.annotations.NullMarked;
