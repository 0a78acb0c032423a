/** Importers and providers together: what is read is what can be connected. */
@NullMarked
package dev.lakewarden.app.exchange;

import org.jspecify.annotations.NullMarked;
