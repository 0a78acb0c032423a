package dev.lakewarden.connectors.iceberg;

import dev.lakewarden.governance.connections.ConnectionProvider;
import dev.lakewarden.governance.connections.OpenConnection;
import dev.lakewarden.governance.connections.ResolvedSettings;
import dev.lakewarden.governance.tables.TableCatalog;
import dev.lakewarden.governance.tables.TableCatalogContract;
import dev.lakewarden.governance.tables.TableChanges;
import dev.lakewarden.governance.tables.TableName;

import org.junit.jupiter.api.AfterEach;

import java.util.Objects;
import java.util.Set;

/** The table contract over a {@link Lake}, reached through a provider. */
abstract class IcebergContract extends TableCatalogContract {
    private OpenConnection reading = new Closed();
    private OpenConnection changing = new Closed();

    protected abstract Lake lake();

    protected final void open(ConnectionProvider provider, ResolvedSettings settings) {
        reading = provider.openForReading(settings);
        changing = provider.openForChanges(settings);
    }

    @AfterEach
    void close() {
        reading.close();
        changing.close();
        lake().close();
    }

    @Override
    protected TableCatalog catalog() {
        return reading.tables().orElseThrow();
    }

    @Override
    protected TableChanges changes() {
        return changing.tableChanges().orElseThrow();
    }

    @Override
    protected void createNamespace(String dotted) {
        lake().createNamespace(dotted);
    }

    @Override
    protected void createTable(TableName name) {
        lake().createTable(name);
    }

    @Override
    protected void append(TableName name, int rows) {
        lake().append(name, rows);
    }

    @Override
    protected long currentSnapshot(TableName name) {
        return Objects.requireNonNull(lake().table(name).currentSnapshot()).snapshotId();
    }

    @Override
    protected Set<String> tags(TableName name) {
        return lake().tags(name);
    }

    @Override
    protected Object everything() {
        return lake().everything();
    }

    /** Before the test has opened anything. */
    private record Closed() implements OpenConnection {
        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
