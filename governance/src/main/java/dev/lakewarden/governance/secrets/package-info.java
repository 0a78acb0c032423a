/** Secrets and where they are kept; the workspace never holds one. */
@NullMarked
package dev.lakewarden.governance.secrets;

import org.jspecify.annotations.NullMarked;
