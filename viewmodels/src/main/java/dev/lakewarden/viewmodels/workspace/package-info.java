/** What can be done with the workspace as a whole: check it, copy it, leave it for another. */
@NullMarked
package dev.lakewarden.viewmodels.workspace;

import org.jspecify.annotations.NullMarked;
