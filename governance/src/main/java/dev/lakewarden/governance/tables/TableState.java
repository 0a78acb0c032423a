package dev.lakewarden.governance.tables;

import dev.lakewarden.governance.connections.ConnectionId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One table as the last reading saw it. What a table does not tell is empty, never zero.
 *
 * @param revision moves whenever the table does (the metadata location, the version); the same
 *     revision is not read again
 * @param asOf when it was read
 * @param readHow in a few words what was read, such as {@code snapshot summary}
 */
public record TableState(
        ConnectionId connection,
        TableName name,
        TableFormat format,
        int formatVersion,
        String location,
        String revision,
        Size size,
        OptionalLong snapshots,
        Optional<Instant> lastCommit,
        List<String> columns,
        Instant asOf,
        String readHow) {
    /** What the current snapshot holds. */
    public record Size(OptionalLong rows, OptionalLong files, OptionalLong bytes) {
        public static final Size UNKNOWN =
                new Size(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty());
    }

    public TableState {
        columns = List.copyOf(columns);
    }

    /** The same table, seen again unchanged. */
    public TableState withAsOf(Instant seen) {
        return new TableState(
                connection,
                name,
                format,
                formatVersion,
                location,
                revision,
                size,
                snapshots,
                lastCommit,
                columns,
                seen,
                readHow);
    }
}
