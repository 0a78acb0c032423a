package dev.lakewarden.governance.scan;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.tables.TableCatalog;
import dev.lakewarden.governance.tables.TableName;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names that a catalog lists, and the revisions it tells along with them. A namespace that
 * cannot be listed is a failure of its own: the others are still read.
 */
record Listing(
        int namespaces,
        List<TableName> tables,
        Map<TableName, String> revisions,
        List<Failure> failures) {
    /**
     * @throws ConnectorException if not even the namespaces can be had
     */
    static Listing read(TableCatalog catalog, String connection, Progress progress) {
        List<String> namespaces = catalog.findNamespaces();
        List<TableName> tables = new ArrayList<>();
        Map<TableName, String> revisions = new HashMap<>();
        List<Failure> failures = new ArrayList<>();
        for (String namespace : namespaces) {
            progress.stopIfCancelled();
            try {
                List<TableName> found = catalog.findTables(namespace);
                revisions.putAll(catalog.findRevisions(namespace));
                tables.addAll(found);
                progress.expect(found.size(), connection + "/" + namespace);
            } catch (ConnectorException e) {
                failures.add(unlessFatal(e));
            }
        }
        return new Listing(namespaces.size(), tables, revisions, failures);
    }

    /** A stop is not the namespace's fault, and a system that went away has no other namespaces. */
    static Failure unlessFatal(ConnectorException e) {
        return switch (e.failure()) {
            case Failure.Cancelled _, Failure.Unreachable _, Failure.Unauthenticated _ -> throw e;
            case Failure failure -> failure;
        };
    }

    boolean isComplete() {
        return failures.isEmpty();
    }

    /** Whether the catalog said that this table is still at that revision. */
    boolean tells(TableName table, String revision) {
        return revision.equals(revisions.get(table));
    }
}
