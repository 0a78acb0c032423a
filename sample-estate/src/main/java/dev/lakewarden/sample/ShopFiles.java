package dev.lakewarden.sample;

import org.apache.iceberg.DataFile;
import org.apache.iceberg.DeleteFile;
import org.apache.iceberg.PartitionKey;
import org.apache.iceberg.PartitionSpec;
import org.apache.iceberg.Table;
import org.apache.iceberg.data.InternalRecordWrapper;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.data.parquet.GenericParquetReaders;
import org.apache.iceberg.data.parquet.GenericParquetWriter;
import org.apache.iceberg.deletes.PositionDelete;
import org.apache.iceberg.deletes.PositionDeleteWriter;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.iceberg.io.DataWriter;
import org.apache.iceberg.io.OutputFile;
import org.apache.iceberg.parquet.Parquet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes the Parquet files of one table, with names that follow from their order. */
final class ShopFiles {
    private final Table table;
    private int written;

    ShopFiles(Table table) {
        this.table = table;
    }

    /** One file a partition. */
    List<DataFile> write(List<Record> rows) throws IOException {
        PartitionSpec spec = table.spec();
        InternalRecordWrapper inner = new InternalRecordWrapper(table.schema().asStruct());
        Map<PartitionKey, List<Record>> byPartition = new LinkedHashMap<>();
        for (Record row : rows) {
            PartitionKey key = new PartitionKey(spec, table.schema());
            key.partition(inner.wrap(row));
            byPartition.computeIfAbsent(key, _ -> new ArrayList<>()).add(row);
        }
        List<DataFile> files = new ArrayList<>();
        for (Map.Entry<PartitionKey, List<Record>> part : byPartition.entrySet()) {
            files.add(writeOne(part.getKey(), part.getValue()));
        }
        return files;
    }

    private DataFile writeOne(PartitionKey partition, List<Record> rows) throws IOException {
        PartitionSpec spec = table.spec();
        DataWriter<Record> writer =
                Parquet.writeData(
                                newFile(
                                        spec.isUnpartitioned()
                                                ? ""
                                                : spec.partitionToPath(partition) + "/",
                                        "data"))
                        .schema(table.schema())
                        .createWriterFunc(GenericParquetWriter::create)
                        .withSpec(spec)
                        .withPartition(spec.isUnpartitioned() ? null : partition)
                        .build();
        try (writer) {
            rows.forEach(writer::write);
        }
        return writer.toDataFile();
    }

    /** Marks every nth row of a file as deleted. */
    DeleteFile deleteRows(DataFile file, int nth) throws IOException {
        PartitionSpec spec = Objects.requireNonNull(table.specs().get(file.specId()));
        PositionDeleteWriter<Record> writer =
                Parquet.writeDeletes(newFile("", "deletes"))
                        .createWriterFunc(GenericParquetWriter::create)
                        .withSpec(spec)
                        .withPartition(spec.isUnpartitioned() ? null : file.partition())
                        .overwrite()
                        .buildPositionWriter();
        try (writer) {
            for (long row = 0; row < file.recordCount(); row += nth) {
                writer.write(PositionDelete.<Record>create().set(file.location(), row));
            }
        }
        return writer.toDeleteFile();
    }

    /** Reads files back, through whatever the schema is now. */
    List<Record> read(List<DataFile> files) throws IOException {
        List<Record> rows = new ArrayList<>();
        for (DataFile file : files) {
            try (CloseableIterable<Record> records =
                    Parquet.read(table.io().newInputFile(file.location()))
                            .project(table.schema())
                            .createReaderFunc(GenericParquetReaders::buildReader)
                            .build()) {
                records.forEach(rows::add);
            }
        }
        return rows;
    }

    private OutputFile newFile(String partition, String kind) {
        String name =
                "%s/data/%s%05d-%s.parquet".formatted(table.location(), partition, written++, kind);
        return table.io().newOutputFile(name);
    }
}
