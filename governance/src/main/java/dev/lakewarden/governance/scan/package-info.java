/** Reading what every connection reaches into the workspace, many systems at once. */
@NullMarked
package dev.lakewarden.governance.scan;

import org.jspecify.annotations.NullMarked;
