package dev.lakewarden.viewmodels.lists;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The place of every row in the order of one column, so that any sorting compares whole numbers
 * only. Equal values have equal ranks; ranks are dense from 0; unknown values rank {@link #LAST}.
 */
final class Ranks {
    static final int LAST = Integer.MAX_VALUE;

    private final int[] ofRow;
    private final int distinct;

    private Ranks(int[] ofRow, int distinct) {
        this.ofRow = ofRow;
        this.distinct = distinct;
    }

    int of(int row) {
        return ofRow[row];
    }

    static <R> Ranks of(List<R> rows, Function<R, Value> value) {
        long[] numbers = new long[rows.size()];
        String[] texts = new String[rows.size()];
        boolean[] known = new boolean[rows.size()];
        boolean anyText = false;
        for (int row = 0; row < numbers.length; row++) {
            Value cell = value.apply(rows.get(row));
            known[row] = !(cell instanceof Value.Unknown);
            numbers[row] = cell.number();
            texts[row] = "";
            if (cell instanceof Value.Text(String text)) {
                texts[row] = text.toLowerCase(Locale.ROOT);
                anyText = true;
            }
        }
        return anyText ? ofTexts(texts, known) : ofNumbers(numbers, known);
    }

    private static Ranks ofTexts(String[] texts, boolean[] known) {
        Set<String> seen = new HashSet<>();
        for (int row = 0; row < texts.length; row++) {
            if (known[row]) {
                seen.add(texts[row]);
            }
        }
        String[] sorted = seen.toArray(String[]::new);
        Arrays.sort(sorted);
        Map<String, Integer> places = HashMap.newHashMap(sorted.length);
        for (int place = 0; place < sorted.length; place++) {
            places.put(sorted[place], place);
        }
        int[] ranks = new int[texts.length];
        for (int row = 0; row < texts.length; row++) {
            ranks[row] = known[row] ? places.getOrDefault(texts[row], LAST) : LAST;
        }
        return new Ranks(ranks, sorted.length);
    }

    private static Ranks ofNumbers(long[] numbers, boolean[] known) {
        long[] sorted = new long[numbers.length];
        int filled = 0;
        for (int row = 0; row < numbers.length; row++) {
            if (known[row]) {
                sorted[filled++] = numbers[row];
            }
        }
        Arrays.sort(sorted, 0, filled);
        int distinct = 0;
        for (int at = 0; at < filled; at++) {
            if (at == 0 || sorted[at] != sorted[at - 1]) {
                sorted[distinct++] = sorted[at];
            }
        }
        int[] ranks = new int[numbers.length];
        for (int row = 0; row < numbers.length; row++) {
            ranks[row] = known[row] ? Arrays.binarySearch(sorted, 0, distinct, numbers[row]) : LAST;
        }
        return new Ranks(ranks, distinct);
    }

    /** The other way round, with unknown values still last. */
    Ranks reversed() {
        int[] reversed = new int[ofRow.length];
        for (int row = 0; row < reversed.length; row++) {
            reversed[row] = ofRow[row] == LAST ? LAST : distinct - 1 - ofRow[row];
        }
        return new Ranks(reversed, distinct);
    }

    /** The order by this and, where this is equal, by the other. */
    Ranks then(Ranks next) {
        long[] both = new long[ofRow.length];
        boolean[] known = new boolean[ofRow.length];
        for (int row = 0; row < both.length; row++) {
            both[row] = ((long) ofRow[row] << Integer.SIZE) | next.ofRow[row];
            // Last in one part is not last in the whole, so nothing is left out here.
            known[row] = true;
        }
        return ofNumbers(both, known);
    }
}
