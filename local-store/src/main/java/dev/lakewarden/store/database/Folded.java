package dev.lakewarden.store.database;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/** Names in lower case, for a search that ignores case in every alphabet. */
public final class Folded {
    /** Of records with {@code name} and {@code folded_name}: the best match first. */
    public static final String SEARCH =
            """
            WHERE instr(coalesce(folded_name, name), ?1)
            ORDER BY
                CASE
                    WHEN coalesce(folded_name, name) = ?1 THEN 0
                    WHEN instr(coalesce(folded_name, name), ?1) = 1 THEN 1
                    ELSE 2
                END,
                name
            LIMIT ?2
            """;

    private Folded() {}

    public static String of(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The lower-case form, or nothing if that is what it is already. */
    public static @Nullable String ifOther(String text) {
        String lower = of(text);
        return lower.equals(text) ? null : lower;
    }
}
