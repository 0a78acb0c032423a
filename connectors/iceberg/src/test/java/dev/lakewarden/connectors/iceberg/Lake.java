package dev.lakewarden.connectors.iceberg;

import dev.lakewarden.governance.tables.TableName;

import org.apache.iceberg.BaseTable;
import org.apache.iceberg.CatalogProperties;
import org.apache.iceberg.DataFiles;
import org.apache.iceberg.PartitionSpec;
import org.apache.iceberg.Schema;
import org.apache.iceberg.Table;
import org.apache.iceberg.catalog.Namespace;
import org.apache.iceberg.jdbc.JdbcCatalog;
import org.apache.iceberg.types.Types;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A real catalog in a SQLite file and another client of it: what the adapters are held against. */
public final class Lake implements AutoCloseable {
    private static final Schema SCHEMA =
            new Schema(
                    Types.NestedField.required(1, "id", Types.LongType.get()),
                    Types.NestedField.optional(
                            2,
                            "address",
                            Types.StructType.of(
                                    Types.NestedField.optional(
                                            3, "city", Types.StringType.get()))));

    private final Path home;
    private final JdbcCatalog catalog;
    private int files;

    public Lake(Path home) {
        this(home, "V1");
    }

    Lake(Path home, String schemaVersion) {
        this.home = home;
        WritableLocalFiles io = new WritableLocalFiles();
        this.catalog = new JdbcCatalog(_ -> io, null, true);
        catalog.initialize(
                "lakewarden",
                Map.of(
                        CatalogProperties.URI,
                        uri(),
                        CatalogProperties.WAREHOUSE_LOCATION,
                        home.resolve("warehouse").toString(),
                        "jdbc.schema-version",
                        schemaVersion));
    }

    public String uri() {
        return "jdbc:sqlite:" + database();
    }

    public Path database() {
        return home.resolve("catalog.db");
    }

    JdbcCatalog catalog() {
        return catalog;
    }

    public void createNamespace(String dotted) {
        catalog.createNamespace(Namespace.of(dotted.split("\\.", -1)));
    }

    public void createTable(TableName name) {
        catalog.createTable(IcebergTables.identifier(name), SCHEMA);
    }

    public void append(TableName name, int rows) {
        Table table = table(name);
        table.newAppend()
                .appendFile(
                        DataFiles.builder(PartitionSpec.unpartitioned())
                                .withPath(table.location() + "/data/" + files++ + ".parquet")
                                .withFileSizeInBytes(1_000)
                                .withRecordCount(rows)
                                .build())
                .commit();
    }

    Table table(TableName name) {
        return catalog.loadTable(IcebergTables.identifier(name));
    }

    Path metadata(TableName name) {
        return Path.of(((BaseTable) table(name)).operations().current().metadataFileLocation());
    }

    public void loseMetadata(TableName name) {
        try {
            Files.delete(metadata(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void garbleMetadata(TableName name) {
        try {
            Files.writeString(metadata(name), "{\"format-version\": 2, \"table-uuid\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> tags(TableName name) {
        return table(name).refs().entrySet().stream()
                .filter(ref -> ref.getValue().isTag())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Every file with its size and time, the database included. */
    Map<String, String> everything() {
        try (Stream<Path> walk = Files.walk(home)) {
            Map<String, String> found = new TreeMap<>();
            for (Path path : walk.filter(Files::isRegularFile).toList()) {
                found.put(
                        path.toString(), Files.size(path) + "@" + Files.getLastModifiedTime(path));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        catalog.close();
    }
}
