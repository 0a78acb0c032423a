/** Where secrets must never be found, with every part in its place. */
@NullMarked
package dev.lakewarden.app.secrets;

import org.jspecify.annotations.NullMarked;
