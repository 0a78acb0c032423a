package dev.lakewarden.connectors.iceberg;

import org.apache.iceberg.TableMetadata;
import org.apache.iceberg.catalog.Namespace;
import org.apache.iceberg.catalog.TableIdentifier;

import java.util.List;
import java.util.Map;

/** The few things that reading needs from a kind of Iceberg catalog. Throws what Iceberg throws. */
interface Shelf {
    /** The children of a namespace, or the outermost ones of an empty one. */
    List<Namespace> namespaces(Namespace parent);

    List<TableIdentifier> tables(Namespace namespace);

    /** Metadata locations, where they can be had without reading each table. */
    Map<TableIdentifier, String> revisions(Namespace namespace);

    TableMetadata load(TableIdentifier table);
}
