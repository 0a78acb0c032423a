/** Iceberg catalogs against real ones. */
@NullMarked
package dev.lakewarden.connectors.iceberg;

import org.jspecify.annotations.NullMarked;
