package dev.lakewarden.connectors.iceberg;

import dev.lakewarden.governance.connections.OpenConnection;
import dev.lakewarden.governance.tables.TableCatalog;
import dev.lakewarden.governance.tables.TableChanges;

import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Optional;

/** An open catalog. Opened for reading it has no changing half at all. */
final class IcebergConnection implements OpenConnection {
    private static final System.Logger LOG = System.getLogger(IcebergConnection.class.getName());

    private final IcebergTables tables;
    private final Optional<TableChanges> changes;
    private final Closeable catalog;

    private IcebergConnection(
            IcebergTables tables, Optional<TableChanges> changes, Closeable catalog) {
        this.tables = tables;
        this.changes = changes;
        this.catalog = catalog;
    }

    static IcebergConnection forReading(IcebergTables tables, Closeable catalog) {
        return new IcebergConnection(tables, Optional.empty(), catalog);
    }

    static IcebergConnection forChanges(
            IcebergTables tables, TableChanges changes, Closeable catalog) {
        return new IcebergConnection(tables, Optional.of(changes), catalog);
    }

    @Override
    public Optional<TableCatalog> tables() {
        return Optional.of(tables);
    }

    @Override
    public Optional<TableChanges> tableChanges() {
        return changes;
    }

    @Override
    public void close() {
        try {
            catalog.close();
        } catch (IOException e) {
            // Nothing is lost: everything that was asked has been answered.
            LOG.log(Level.WARNING, "A catalog did not close cleanly", e);
        }
    }
}
