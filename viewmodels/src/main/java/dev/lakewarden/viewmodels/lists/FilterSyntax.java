package dev.lakewarden.viewmodels.lists;

import dev.lakewarden.viewmodels.lists.Filter.Term;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads what people type: words that all must be there, {@code column:value}, {@code column:=value}
 * for all of it, {@code column:>5} and {@code column:<2GB} for figures, quotes around what has
 * spaces or colons.
 */
public final class FilterSyntax {
    /** What was read, or in words what is wrong with it. */
    public sealed interface Reading {
        record Understood(Filter filter) implements Reading {}

        record NotUnderstood(String why) implements Reading {}
    }

    private record Piece(Optional<String> column, String text) {}

    private static final class SyntaxProblem extends Exception {
        private static final long serialVersionUID = 1L;

        SyntaxProblem(String why) {
            super(why, null, false, false);
        }
    }

    private final List<? extends Column<?>> columns;

    public FilterSyntax(List<? extends Column<?>> columns) {
        this.columns = List.copyOf(columns);
    }

    public Reading read(String typed) {
        try {
            List<Term> terms = new ArrayList<>();
            for (Piece piece : pieces(typed)) {
                terms.add(term(piece));
            }
            return new Reading.Understood(new Filter(terms));
        } catch (SyntaxProblem problem) {
            return new Reading.NotUnderstood(String.valueOf(problem.getMessage()));
        }
    }

    private static List<Piece> pieces(String typed) throws SyntaxProblem {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Optional<String> column = Optional.empty();
        boolean quoted = false;
        boolean begun = false;
        for (char c : (typed + " ").toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
                begun = true;
            } else if (quoted || !(Character.isWhitespace(c) || c == ':')) {
                text.append(c);
                begun = true;
            } else if (c == ':' && column.isEmpty()) {
                column = Optional.of(text.toString());
                text.setLength(0);
                begun = true;
            } else if (c == ':') {
                text.append(c);
            } else if (begun) {
                pieces.add(new Piece(column, text.toString()));
                text.setLength(0);
                column = Optional.empty();
                begun = false;
            }
        }
        if (quoted) {
            throw new SyntaxProblem("A quote is not closed.");
        }
        return pieces;
    }

    private Term term(Piece piece) throws SyntaxProblem {
        String text = piece.text().toLowerCase(Locale.ROOT);
        if (piece.column().isEmpty()) {
            return new Term.Word(text);
        }
        Column<?> column = column(piece.column().get());
        if (text.isEmpty()) {
            throw new SyntaxProblem(column.id() + ": needs a value behind the colon.");
        }
        if (text.length() > 1 && text.startsWith("=")) {
            return new Term.Is(column.id(), text.substring(1));
        }
        boolean compares = text.startsWith(">") || text.startsWith("<");
        if (!compares || column.look() != Column.Look.FIGURE) {
            return new Term.In(column.id(), text);
        }
        long limit = amount(column, text.substring(1));
        return text.startsWith(">")
                ? new Term.Over(column.id(), limit)
                : new Term.Under(column.id(), limit);
    }

    private Column<?> column(String typed) throws SyntaxProblem {
        String id = typed.toLowerCase(Locale.ROOT);
        for (Column<?> column : columns) {
            if (column.id().equals(id)) {
                return column;
            }
        }
        String known = columns.stream().map(Column::id).collect(Collectors.joining(", "));
        throw new SyntaxProblem(
                (id.isEmpty()
                                ? "A column is missing in front of the colon."
                                : "No column is called " + id + ".")
                        + " There are "
                        + known
                        + ". Quotes search for text with a colon.");
    }

    private static long amount(Column<?> column, String typed) throws SyntaxProblem {
        return Amounts.read(typed)
                .orElseThrow(
                        () ->
                                new SyntaxProblem(
                                        column.id()
                                                + ": compares with a number, such as 1000, 2.5GB"
                                                + " or 3d."));
    }
}
