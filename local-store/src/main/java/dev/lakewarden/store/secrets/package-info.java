/** The three vaults: the system's keychain, an encrypted file beside the workspace, and memory. */
@NullMarked
package dev.lakewarden.store.secrets;

import org.jspecify.annotations.NullMarked;
