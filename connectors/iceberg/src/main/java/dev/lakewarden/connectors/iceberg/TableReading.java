package dev.lakewarden.connectors.iceberg;

import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.tables.TableFormat;
import dev.lakewarden.governance.tables.TableName;
import dev.lakewarden.governance.tables.TableState;

import org.apache.iceberg.Snapshot;
import org.apache.iceberg.SnapshotSummary;
import org.apache.iceberg.TableMetadata;
import org.apache.iceberg.types.Type;
import org.apache.iceberg.types.Types;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Turns a table's metadata into what Lakewarden keeps of it; reads no other file. */
final class TableReading {
    private TableReading() {}

    static TableState stateOf(
            ConnectionId connection, TableName name, TableMetadata metadata, Instant asOf) {
        Snapshot current = metadata.currentSnapshot();
        return new TableState(
                connection,
                name,
                TableFormat.ICEBERG,
                metadata.formatVersion(),
                metadata.location(),
                revisionOf(metadata),
                sizeOf(current),
                OptionalLong.of(metadata.snapshots().size()),
                Optional.ofNullable(current)
                        .map(snapshot -> Instant.ofEpochMilli(snapshot.timestampMillis())),
                columnsOf(metadata.schema().columns()),
                asOf,
                current == null ? "metadata, no snapshot yet" : "snapshot summary");
    }

    /** The metadata location; a REST catalog may keep it to itself, and then the last change. */
    static String revisionOf(TableMetadata metadata) {
        String location = metadata.metadataFileLocation();
        return location != null
                ? location
                : metadata.uuid()
                        + "@"
                        + metadata.lastSequenceNumber()
                        + "/"
                        + metadata.lastUpdatedMillis();
    }

    private static TableState.Size sizeOf(@Nullable Snapshot snapshot) {
        if (snapshot == null || snapshot.summary() == null) {
            return TableState.Size.UNKNOWN;
        }
        Map<String, String> summary = snapshot.summary();
        return new TableState.Size(
                number(summary.get(SnapshotSummary.TOTAL_RECORDS_PROP)),
                number(summary.get(SnapshotSummary.TOTAL_DATA_FILES_PROP)),
                number(summary.get(SnapshotSummary.TOTAL_FILE_SIZE_PROP)));
    }

    private static OptionalLong number(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,18}")
                ? OptionalLong.of(Long.parseLong(text))
                : OptionalLong.empty();
    }

    static List<String> columnsOf(List<Types.NestedField> fields) {
        List<String> names = new ArrayList<>();
        addTo(names, "", fields);
        return names;
    }

    private static void addTo(List<String> names, String prefix, List<Types.NestedField> fields) {
        for (Types.NestedField field : fields) {
            String name = prefix + field.name();
            names.add(name);
            addNested(names, name, field.type());
        }
    }

    /** Elements of lists and maps have no name of their own that anyone would look for. */
    private static void addNested(List<String> names, String name, Type type) {
        switch (type.typeId()) {
            case STRUCT -> addTo(names, name + ".", type.asStructType().fields());
            case LIST -> addNested(names, name, type.asListType().elementType());
            case MAP -> addNested(names, name, type.asMapType().valueType());
            default -> {
                // A leaf.
            }
        }
    }
}
