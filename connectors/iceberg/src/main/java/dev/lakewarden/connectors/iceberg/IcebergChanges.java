package dev.lakewarden.connectors.iceberg;

import dev.lakewarden.connectors.probe.TimeLimit;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.tables.TableChanges;
import dev.lakewarden.governance.tables.TableName;

import org.apache.iceberg.BaseTable;
import org.apache.iceberg.HasTableOperations;
import org.apache.iceberg.TableMetadata;
import org.apache.iceberg.TableOperations;
import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.encryption.EncryptionManager;
import org.apache.iceberg.exceptions.CommitFailedException;
import org.apache.iceberg.io.FileIO;
import org.apache.iceberg.io.LocationProvider;

/**
 * The changing half of an Iceberg catalog. Iceberg's own retries are off: they would apply a plan
 * to a table that moved since.
 *
 * <p>A JDBC catalog swaps the metadata location only if it is the expected one. The REST protocol
 * has no such condition: between the check here and the commit another writer's unrelated change
 * may go first, but a name that was taken meanwhile is still a conflict.
 */
final class IcebergChanges implements TableChanges {
    private final IcebergTables tables;
    private final Catalog catalog;
    private final FailureMapping failures;
    private final TimeLimit limit;

    IcebergChanges(
            IcebergTables tables, Catalog catalog, FailureMapping failures, TimeLimit limit) {
        this.tables = tables;
        this.catalog = catalog;
        this.failures = failures;
        this.limit = limit;
    }

    @Override
    public void tag(TableName table, String tag, long snapshot, String expectedRevision) {
        String subject = tables.path(table.toString());
        check(subject, tables.loadMetadata(table), tag, snapshot, expectedRevision);
        limit.change(
                subject,
                () -> {
                    try {
                        at(subject, table, expectedRevision)
                                .manageSnapshots()
                                .createTag(tag, snapshot)
                                .commit();
                    } catch (ConnectorException e) {
                        throw e;
                    } catch (RuntimeException e) {
                        throw new ConnectorException(failures.ofChanging(subject, e), e);
                    }
                });
    }

    /** Everything that can be known beforehand is refused before anything is sent. */
    private static void check(
            String subject, TableMetadata now, String tag, long snapshot, String expected) {
        if (!TableReading.revisionOf(now).equals(expected)) {
            throw moved(subject);
        }
        if (now.ref(tag) != null) {
            throw new ConnectorException(
                    new Failure.Conflict(subject, "There is a branch or tag " + tag + " already"));
        }
        if (now.snapshot(snapshot) == null) {
            throw new ConnectorException(
                    new Failure.Missing(subject, "It has no snapshot " + snapshot));
        }
    }

    private static ConnectorException moved(String subject) {
        return new ConnectorException(
                new Failure.Conflict(subject, "It changed since the plan was made"));
    }

    private BaseTable at(String subject, TableName table, String expectedRevision) {
        HasTableOperations loaded =
                (HasTableOperations) catalog.loadTable(IcebergTables.identifier(table));
        return new BaseTable(
                new OneAttempt(subject, loaded.operations(), expectedRevision), subject);
    }

    /** The table at one revision and no other: what Iceberg would try again is a conflict here. */
    private record OneAttempt(String subject, TableOperations table, String expectedRevision)
            implements TableOperations {
        @Override
        public TableMetadata current() {
            return expected(table.current());
        }

        @Override
        public TableMetadata refresh() {
            return expected(table.refresh());
        }

        private TableMetadata expected(TableMetadata metadata) {
            if (!TableReading.revisionOf(metadata).equals(expectedRevision)) {
                throw moved(subject);
            }
            return metadata;
        }

        @Override
        public void commit(TableMetadata base, TableMetadata changed) {
            try {
                table.commit(expected(base), changed);
            } catch (CommitFailedException e) {
                throw new ConnectorException(moved(subject).failure(), e);
            }
        }

        @Override
        public FileIO io() {
            return table.io();
        }

        @Override
        public EncryptionManager encryption() {
            return table.encryption();
        }

        @Override
        public String metadataFileLocation(String fileName) {
            return table.metadataFileLocation(fileName);
        }

        @Override
        public LocationProvider locationProvider() {
            return table.locationProvider();
        }

        @Override
        public TableOperations temp(TableMetadata uncommitted) {
            return table.temp(uncommitted);
        }

        @Override
        public long newSnapshotId() {
            return table.newSnapshotId();
        }

        @Override
        public boolean requireStrictCleanup() {
            return table.requireStrictCleanup();
        }
    }
}
