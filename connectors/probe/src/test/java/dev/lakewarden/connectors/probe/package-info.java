/** Servers and certificates that tests of connectors stand up. */
@NullMarked
package dev.lakewarden.connectors.probe;

import org.jspecify.annotations.NullMarked;
