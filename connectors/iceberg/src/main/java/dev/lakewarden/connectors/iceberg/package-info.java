/** Iceberg catalogs through Iceberg's own libraries. */
@NullMarked
package dev.lakewarden.connectors.iceberg;

import org.jspecify.annotations.NullMarked;
