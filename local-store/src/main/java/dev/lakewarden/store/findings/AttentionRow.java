package dev.lakewarden.store.findings;

import dev.lakewarden.governance.findings.Attention;
import dev.lakewarden.store.database.Nanos;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Attention as a word and what belongs to it. */
record AttentionRow(
        String word,
        @Nullable String by,
        @Nullable Long at,
        @Nullable Long until,
        @Nullable String note) {
    static AttentionRow of(Attention attention) {
        return switch (attention) {
            case Attention.Wanted _ -> new AttentionRow("wanted", null, null, null, null);
            case Attention.Acknowledged(var by, var at, var note) ->
                    new AttentionRow("acknowledged", by, Nanos.of(at), null, note);
            case Attention.Snoozed(var by, var at, var until, var note) ->
                    new AttentionRow("snoozed", by, Nanos.of(at), Nanos.of(until), note);
        };
    }

    /** From five columns, the first of which is the word. */
    static Attention read(ResultSet row, int first) throws SQLException {
        return switch (row.getString(first)) {
            case "wanted" -> new Attention.Wanted();
            case "acknowledged" ->
                    new Attention.Acknowledged(
                            row.getString(first + 1),
                            Nanos.instant(row.getLong(first + 2)),
                            row.getString(first + 4));
            case "snoozed" ->
                    new Attention.Snoozed(
                            row.getString(first + 1),
                            Nanos.instant(row.getLong(first + 2)),
                            Nanos.instant(row.getLong(first + 3)),
                            row.getString(first + 4));
            default -> throw new SQLException("Not attention: " + row.getString(first));
        };
    }
}
