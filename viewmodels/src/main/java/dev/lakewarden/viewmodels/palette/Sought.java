package dev.lakewarden.viewmodels.palette;

import java.util.List;
import java.util.Locale;

/** What was typed, in lower case, whole and word by word. */
record Sought(String text, List<String> words) {
    /** More than any title scores: what only stands beside it comes after all titles. */
    private static final int BESIDE = 2000;

    /** In longer texts letters in the right order are an accident. */
    private static final int SHORT = 24;

    static Sought of(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        return new Sought(text, text.isEmpty() ? List.of() : List.of(text.split("\\s+")));
    }

    /** How well that entry answers; every word must be somewhere in it. */
    int score(Entry entry) {
        int whole = Fuzzy.score(text, entry.lower());
        if (whole != Fuzzy.NO_MATCH) {
            return whole;
        }
        int worst = Integer.MAX_VALUE;
        for (String word : words) {
            int own = Fuzzy.score(word, entry.lower());
            int best = own == Fuzzy.NO_MATCH ? beside(word, entry.beside()) : own;
            if (best == Fuzzy.NO_MATCH) {
                return Fuzzy.NO_MATCH;
            }
            worst = Math.min(worst, best);
        }
        return worst - 1;
    }

    private static int beside(String word, List<String> texts) {
        int best = Fuzzy.NO_MATCH;
        for (String text : texts) {
            int score =
                    text.length() <= SHORT || Fuzzy.startsAWord(word, text)
                            ? Fuzzy.score(word, text)
                            : Fuzzy.NO_MATCH;
            if (score != Fuzzy.NO_MATCH) {
                best = Math.max(best, score - BESIDE);
            }
        }
        return best;
    }

    /** Which letters of the title it hit. */
    boolean[] hits(Entry entry) {
        if (Fuzzy.score(text, entry.lower()) != Fuzzy.NO_MATCH) {
            return Fuzzy.hits(text, entry.lower());
        }
        boolean[] all = new boolean[entry.lower().length()];
        for (String word : words) {
            if (Fuzzy.score(word, entry.lower()) != Fuzzy.NO_MATCH) {
                boolean[] own = Fuzzy.hits(word, entry.lower());
                for (int at = 0; at < all.length; at++) {
                    all[at] |= own[at];
                }
            }
        }
        return all;
    }
}
