/** The connection editor, welcome, import, and the dialogs of the two keys and the vault. */
@NullMarked
package dev.lakewarden.views.connections;

import org.jspecify.annotations.NullMarked;
