/** Asks for files of workspaces. */
@NullMarked
package dev.lakewarden.views.workspace;

import org.jspecify.annotations.NullMarked;
