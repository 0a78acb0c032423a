package dev.lakewarden.store.tables;

import dev.lakewarden.governance.tables.TableState;
import dev.lakewarden.store.database.Nanos;
import dev.lakewarden.store.database.Session;

import org.jspecify.annotations.Nullable;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import java.util.OptionalLong;

/** Writes a state as one row; of a connection that is gone it writes nothing. */
final class TableRowWriter {
    static final String UPSERT =
            """
            INSERT INTO table_record (connection, namespace, namespace_depth, name, format,
                format_version, location, revision, row_count, file_count, byte_count,
                snapshot_count, last_commit, columns, column_count, as_of, read_how, dotted,
                folded_name, folded_dotted, folded_columns, folded_location)
            SELECT key, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
            FROM connection WHERE id = ?
            ON CONFLICT (connection, namespace, name) DO UPDATE SET
                format = excluded.format, format_version = excluded.format_version,
                location = excluded.location, revision = excluded.revision,
                row_count = excluded.row_count, file_count = excluded.file_count,
                byte_count = excluded.byte_count, snapshot_count = excluded.snapshot_count,
                last_commit = excluded.last_commit, columns = excluded.columns,
                column_count = excluded.column_count, as_of = excluded.as_of,
                read_how = excluded.read_how, folded_columns = excluded.folded_columns,
                folded_location = excluded.folded_location
            """;

    private TableRowWriter() {}

    static void bind(PreparedStatement statement, TableState state) throws SQLException {
        String columns = NameList.text(state.columns());
        String dotted = state.name().toString();
        Session.bind(
                statement,
                NameList.text(state.name().namespace()),
                state.name().namespace().size(),
                state.name().table(),
                state.format().name(),
                state.formatVersion(),
                state.location(),
                state.revision(),
                number(state.size().rows()),
                number(state.size().files()),
                number(state.size().bytes()),
                number(state.snapshots()),
                Nanos.of(state.lastCommit()),
                columns,
                state.columns().size(),
                Nanos.of(state.asOf()),
                state.readHow(),
                dotted,
                folded(state.name().table()),
                folded(dotted),
                folded(columns),
                folded(state.location()),
                state.connection().toString());
    }

    private static @Nullable Long number(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : null;
    }

    /** The lower-case form, or nothing if that is what it is already. */
    private static @Nullable String folded(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.equals(text) ? null : lower;
    }
}
