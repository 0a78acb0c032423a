/** The workspace as a whole: which file, who has it open, what changed in it. */
@NullMarked
package dev.lakewarden.governance.workspace;

import org.jspecify.annotations.NullMarked;
