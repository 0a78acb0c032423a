package dev.lakewarden.viewmodels.palette;

import java.util.Arrays;

/**
 * Finds the letters of a query in a name, in their order, and says how well they sit. Names and
 * queries are given in lower case.
 */
final class Fuzzy {
    static final int NO_MATCH = Integer.MIN_VALUE;

    private Fuzzy() {}

    /** Higher is better. An unbroken match beats a scattered one, a short name a long one. */
    static int score(String query, String name) {
        if (query.isEmpty()) {
            return 0;
        }
        int best = NO_MATCH;
        for (int at = name.indexOf(query); at >= 0; at = name.indexOf(query, at + 1)) {
            int here = 1000 - Math.min(at, 100) + (startsWord(name, at) ? 400 : 0);
            int end = at + query.length();
            if (startsWord(name, at) && (end == name.length() || isBreak(name.charAt(end)))) {
                here += 300;
            }
            best = Math.max(best, here - Math.min(name.length(), 200));
        }
        return best != NO_MATCH ? best : scattered(query, name);
    }

    private static int scattered(String query, String name) {
        int score = 500 - Math.min(name.length(), 200);
        int from = 0;
        int last = -1;
        for (int at = 0; at < query.length(); at++) {
            int found = name.indexOf(query.charAt(at), from);
            if (found < 0) {
                return NO_MATCH;
            }
            if (last >= 0 && found != last + 1) {
                score -= startsWord(name, found) ? 5 : 30 + Math.min(found - last, 10);
            }
            last = found;
            from = found + 1;
        }
        // Letters strewn over a long name are an accident, not what the person meant.
        return score > 150 ? score : NO_MATCH;
    }

    /** Which letters of the name the query hit; the same length as the name. */
    static boolean[] hits(String query, String name) {
        boolean[] hits = new boolean[name.length()];
        if (query.isEmpty()) {
            return hits;
        }
        int at = bestUnbroken(query, name);
        if (at >= 0) {
            Arrays.fill(hits, at, at + query.length(), true);
            return hits;
        }
        int from = 0;
        for (int letter = 0; letter < query.length(); letter++) {
            int found = name.indexOf(query.charAt(letter), from);
            if (found < 0) {
                return new boolean[name.length()];
            }
            hits[found] = true;
            from = found + 1;
        }
        return hits;
    }

    /** Whether a word of the name begins with it. */
    static boolean startsAWord(String query, String name) {
        int at = bestUnbroken(query, name);
        return at >= 0 && startsWord(name, at);
    }

    private static int bestUnbroken(String query, String name) {
        int first = name.indexOf(query);
        for (int at = first; at >= 0; at = name.indexOf(query, at + 1)) {
            if (startsWord(name, at)) {
                return at;
            }
        }
        return first;
    }

    private static boolean startsWord(String name, int at) {
        return at == 0 || isBreak(name.charAt(at - 1));
    }

    private static boolean isBreak(char letter) {
        return letter == '.' || letter == '_' || letter == '-' || letter == '/' || letter == ' ';
    }

    /** How many letters must change to make one of the other; at most {@code limit + 1}. */
    static int distance(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) > limit) {
            return limit + 1;
        }
        int[] before = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        Arrays.setAll(before, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], before[j]) + 1, before[j - 1] + change);
            }
            int[] swap = before;
            before = row;
            row = swap;
        }
        return before[other.length()];
    }
}
