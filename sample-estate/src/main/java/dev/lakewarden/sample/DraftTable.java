package dev.lakewarden.sample;

import org.apache.iceberg.LocationProviders;
import org.apache.iceberg.TableMetadata;
import org.apache.iceberg.TableOperations;
import org.apache.iceberg.exceptions.CommitFailedException;
import org.apache.iceberg.io.FileIO;
import org.apache.iceberg.io.LocationProvider;

import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * A table under construction: its metadata lives in memory until it is finished, so that hundreds
 * of commits cost no hundreds of metadata files. Ids and file names come from the seed.
 */
final class DraftTable implements TableOperations {
    private static final Pattern RANDOM_NAME =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final FileIO files;
    private final RandomGenerator random;
    private TableMetadata current;
    private int named;

    DraftTable(TableMetadata first, FileIO files, RandomGenerator random) {
        this.current = first;
        this.files = files;
        this.random = random;
    }

    @Override
    public TableMetadata current() {
        return current;
    }

    @Override
    public TableMetadata refresh() {
        return current;
    }

    @Override
    public void commit(TableMetadata base, TableMetadata changed) {
        if (base != current) {
            throw new CommitFailedException("A sample table has one writer");
        }
        current = TableMetadata.buildFrom(changed).discardChanges().build();
    }

    @Override
    public FileIO io() {
        return files;
    }

    @Override
    public String metadataFileLocation(String fileName) {
        String ours = RANDOM_NAME.matcher(fileName).replaceAll("%06d".formatted(named++));
        return current.location() + "/metadata/" + ours;
    }

    @Override
    public LocationProvider locationProvider() {
        return LocationProviders.locationsFor(current.location(), current.properties());
    }

    @Override
    public long newSnapshotId() {
        return random.nextLong(1L << 52, Long.MAX_VALUE);
    }
}
