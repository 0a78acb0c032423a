package dev.lakewarden.viewmodels.connections;

/**
 * How good a new passphrase is, before it is used.
 *
 * @param score from 0 to 4, for a bar
 */
public record PassphraseHint(int score, String words, boolean isEnough) {
    /** The vault refuses shorter ones. */
    private static final int SHORTEST = 12;

    private static final int GOOD = 16;
    private static final int STRONG = 24;

    static PassphraseHint of(String first, String second) {
        if (first.isEmpty()) {
            return new PassphraseHint(
                    0, "At least " + SHORTEST + " characters; several words are best.", false);
        }
        if (first.length() < SHORTEST) {
            int missing = SHORTEST - first.length();
            return new PassphraseHint(
                    1, "Too short: " + missing + " more " + characters(missing) + ".", false);
        }
        if (first.chars().distinct().count() < 5) {
            return new PassphraseHint(1, "Too simple: it repeats the same characters.", false);
        }
        int score = first.length() >= STRONG ? 4 : first.length() >= GOOD ? 3 : 2;
        String strength = score == 4 ? "Strong." : score == 3 ? "Good." : "Just long enough.";
        if (second.isEmpty()) {
            return new PassphraseHint(score, strength + " Now type it again.", false);
        }
        return first.equals(second)
                ? new PassphraseHint(score, strength + " Both are the same.", true)
                : new PassphraseHint(score, "The two are not the same yet.", false);
    }

    private static String characters(int count) {
        return count == 1 ? "character" : "characters";
    }
}
