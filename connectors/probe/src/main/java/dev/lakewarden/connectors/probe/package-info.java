/** What every connection test does before it speaks a system's own language; no SDK. */
@NullMarked
package dev.lakewarden.connectors.probe;

import org.jspecify.annotations.NullMarked;
