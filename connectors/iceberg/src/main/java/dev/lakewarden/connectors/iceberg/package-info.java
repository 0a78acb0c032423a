/** Iceberg catalogs, JDBC and REST, as the ports that governance declares. */
@NullMarked
package dev.lakewarden.connectors.iceberg;

import org.jspecify.annotations.NullMarked;
