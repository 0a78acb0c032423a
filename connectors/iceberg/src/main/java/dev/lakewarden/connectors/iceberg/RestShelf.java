package dev.lakewarden.connectors.iceberg;

import org.apache.iceberg.HasTableOperations;
import org.apache.iceberg.TableMetadata;
import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.catalog.Namespace;
import org.apache.iceberg.catalog.SupportsNamespaces;
import org.apache.iceberg.catalog.TableIdentifier;

import java.util.List;
import java.util.Map;

/**
 * Reads a REST catalog. It tells a revision only with the whole table; what the client has seen
 * unchanged the server need not send again (ETag).
 */
final class RestShelf implements Shelf {
    private final Catalog catalog;
    private final SupportsNamespaces namespaces;

    RestShelf(Catalog catalog) {
        this.catalog = catalog;
        this.namespaces = (SupportsNamespaces) catalog;
    }

    @Override
    public List<Namespace> namespaces(Namespace parent) {
        return namespaces.listNamespaces(parent);
    }

    @Override
    public List<TableIdentifier> tables(Namespace namespace) {
        return catalog.listTables(namespace);
    }

    @Override
    public Map<TableIdentifier, String> revisions(Namespace namespace) {
        return Map.of();
    }

    @Override
    public TableMetadata load(TableIdentifier table) {
        return ((HasTableOperations) catalog.loadTable(table)).operations().current();
    }
}
