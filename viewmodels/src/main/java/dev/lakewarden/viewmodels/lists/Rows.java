package dev.lakewarden.viewmodels.lists;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/**
 * One reading of all rows with what sorting and filtering need, each made once and on the thread
 * that first asks. Immutable to look at and safe on any thread.
 */
final class Rows<R> {
    /** How many rows are looked at between two questions whether anyone still wants the answer. */
    private static final int BETWEEN_QUESTIONS = 4096;

    private final ListDescription<R> description;
    private final List<R> rows;
    private final Map<Object, Integer> places;
    private final String[] haystacks;
    private final Map<String, Ranks> ranks = new ConcurrentHashMap<>();

    Rows(ListDescription<R> description, List<R> rows) {
        this.description = description;
        this.rows = List.copyOf(rows);
        this.places = HashMap.newHashMap(rows.size());
        this.haystacks = new String[rows.size()];
        List<Column<R>> searched =
                description.columns().stream()
                        .filter(column -> column.search() == Column.Search.BY_WORDS)
                        .toList();
        StringBuilder haystack = new StringBuilder();
        for (int row = 0; row < haystacks.length; row++) {
            R one = this.rows.get(row);
            places.put(description.identity().apply(one), row);
            haystack.setLength(0);
            for (Column<R> column : searched) {
                haystack.append(text(column.value().apply(one))).append('\n');
            }
            haystacks[row] = haystack.toString().toLowerCase(Locale.ROOT);
        }
    }

    private static String text(Value value) {
        return value instanceof Value.Text(String text) ? text : "";
    }

    int size() {
        return rows.size();
    }

    R get(int row) {
        return rows.get(row);
    }

    /** Where that row is in this reading, or -1. */
    int placeOf(Object identity) {
        return places.getOrDefault(identity, -1);
    }

    Object identity(int row) {
        return description.identity().apply(rows.get(row));
    }

    /** The rows that fulfil the filter, in order; cut short when no one wants the answer. */
    int[] arrange(Filter filter, List<SortBy> sort, Words words, BooleanSupplier outdated) {
        int[] found = matching(filter, words, outdated);
        Ranks order = null;
        for (SortBy by : sort) {
            if (outdated.getAsBoolean()) {
                return found;
            }
            Ranks next = ranks(by);
            order = order == null ? next : order.then(next);
        }
        return order == null ? found : sorted(found, order);
    }

    private int[] matching(Filter filter, Words words, BooleanSupplier outdated) {
        int[] found = new int[rows.size()];
        int count = 0;
        for (int row = 0; row < found.length; row++) {
            if (row % BETWEEN_QUESTIONS == 0 && outdated.getAsBoolean()) {
                break;
            }
            if (matches(row, filter, words)) {
                found[count++] = row;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private boolean matches(int row, Filter filter, Words words) {
        for (Filter.Term term : filter.terms()) {
            boolean fulfilled =
                    switch (term) {
                        case Filter.Term.Word(String text) -> haystacks[row].contains(text);
                        case Filter.Term.In(String column, String text) ->
                                lower(row, column, words).contains(text);
                        case Filter.Term.Is(String column, String text) ->
                                lower(row, column, words).equals(text);
                        case Filter.Term.Over(String column, long limit) ->
                                isOver(value(row, column), limit, words.now());
                        case Filter.Term.Under(String column, long limit) ->
                                isUnder(value(row, column), limit, words.now());
                    };
            if (!fulfilled) {
                return false;
            }
        }
        return true;
    }

    private String lower(int row, String column, Words words) {
        return words.text(value(row, column)).toLowerCase(Locale.ROOT);
    }

    private static boolean isOver(Value value, long limit, Instant now) {
        return !(value instanceof Value.Unknown) && amount(value, now) > limit;
    }

    private static boolean isUnder(Value value, long limit, Instant now) {
        return !(value instanceof Value.Unknown) && amount(value, now) < limit;
    }

    /** Times compare by how long ago they were. */
    private static long amount(Value value, Instant now) {
        return switch (value) {
            case Value.Moment(Instant at) -> now.toEpochMilli() - at.toEpochMilli();
            case Value.Age(Instant since) -> now.toEpochMilli() - since.toEpochMilli();
            case Value.Text _, Value.Count _, Value.Bytes _, Value.Unknown _ -> value.number();
        };
    }

    private Value value(int row, String column) {
        return description.find(column).orElseThrow().value().apply(rows.get(row));
    }

    private Ranks ranks(SortBy by) {
        Ranks ascending =
                ranks.computeIfAbsent(
                        by.column(),
                        id -> Ranks.of(rows, description.find(id).orElseThrow().value()));
        return by.direction() == SortBy.Direction.ASCENDING ? ascending : ascending.reversed();
    }

    /** Rank in the upper half, place in the lower: one sort of plain numbers, and stable. */
    private static int[] sorted(int[] found, Ranks order) {
        long[] keys = new long[found.length];
        for (int at = 0; at < keys.length; at++) {
            keys[at] = ((long) order.of(found[at]) << Integer.SIZE) | found[at];
        }
        Arrays.sort(keys);
        int[] sorted = new int[found.length];
        for (int at = 0; at < keys.length; at++) {
            sorted[at] = (int) keys[at];
        }
        return sorted;
    }
}
