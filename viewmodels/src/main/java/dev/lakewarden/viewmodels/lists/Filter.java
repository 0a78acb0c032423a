package dev.lakewarden.viewmodels.lists;

import java.util.List;

/** What every shown row must fulfil, all of it. Texts are in lower case. */
public record Filter(List<Term> terms) {
    public static final Filter ALL = new Filter(List.of());

    public Filter {
        terms = List.copyOf(terms);
    }

    public sealed interface Term {
        /** Somewhere in the columns that words look into. */
        record Word(String text) implements Term {}

        /** In that column. */
        record In(String column, String text) implements Term {}

        /** That column and nothing else. */
        record Is(String column, String text) implements Term {}

        /** A number, size or age of that column is larger. */
        record Over(String column, long limit) implements Term {}

        record Under(String column, long limit) implements Term {}
    }
}
