/** A real broker, and what the provider makes of it. */
@NullMarked
package dev.lakewarden.connectors.kafka;

import org.jspecify.annotations.NullMarked;
