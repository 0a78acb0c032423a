/** What classes say about themselves to the build's architecture rules; nothing runs here. */
@NullMarked
package dev.lakewarden.governance.architecture;

import org.jspecify.annotations.NullMarked;
