/** Connections and keys: the editor, import and export, the prod lock, the vault. */
@NullMarked
package dev.lakewarden.viewmodels.connections;

import org.jspecify.annotations.NullMarked;
