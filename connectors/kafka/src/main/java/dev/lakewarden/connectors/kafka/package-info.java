/** Kafka clusters through kafka-clients. */
@NullMarked
package dev.lakewarden.connectors.kafka;

import org.jspecify.annotations.NullMarked;
