package dev.lakewarden.connectors.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A line of {@code sasl.jaas.config}: a class to load and its options. It is only read here; no
 * class is ever loaded by it.
 */
record JaasLine(String module, Map<String, String> options) {
    private static final int LONGEST = 65_536;

    /** Empty if it is no such line, or names more than one module. */
    static Optional<JaasLine> parse(String text) {
        Optional<List<String>> tokens =
                text.length() > LONGEST ? Optional.empty() : tokens(text.strip());
        if (tokens.isEmpty() || tokens.get().size() < 3 || !tokens.get().getLast().equals(";")) {
            return Optional.empty();
        }
        List<String> all = tokens.get();
        Map<String, String> options = new TreeMap<>();
        for (int at = 2; at < all.size() - 1; at += 3) {
            boolean option = at + 2 < all.size() - 1 && all.get(at + 1).equals("=");
            if (!option || options.put(all.get(at), all.get(at + 2)) != null) {
                return Optional.empty();
            }
        }
        return all.get(1).matches("(?i)required|requisite|sufficient|optional")
                ? Optional.of(new JaasLine(all.get(0), options))
                : Optional.empty();
    }

    /** Words, quoted texts without their quotes, {@code =} and {@code ;}. */
    private static Optional<List<String>> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char letter = text.charAt(at);
            if (Character.isWhitespace(letter)) {
                at++;
            } else if (letter == '=' || letter == ';') {
                tokens.add(String.valueOf(letter));
                at++;
            } else if (letter == '"' || letter == '\'') {
                StringBuilder quoted = new StringBuilder();
                at = quoted(text, at, quoted);
                if (at < 0) {
                    return Optional.empty();
                }
                tokens.add(quoted.toString());
            } else {
                int end = at;
                while (end < text.length() && !ends(text.charAt(end))) {
                    end++;
                }
                tokens.add(text.substring(at, end));
                at = end;
            }
        }
        return Optional.of(tokens);
    }

    private static boolean ends(char letter) {
        return Character.isWhitespace(letter) || "=;\"'".indexOf(letter) >= 0;
    }

    /** Answers where the text goes on after the closing quote, or less than 0 if there is none. */
    private static int quoted(String text, int start, StringBuilder into) {
        char quote = text.charAt(start);
        for (int at = start + 1; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == quote) {
                return at + 1;
            }
            if (letter == '\\' && at + 1 < text.length()) {
                at++;
                into.append(unescaped(text.charAt(at)));
            } else {
                into.append(letter);
            }
        }
        return -1;
    }

    private static char unescaped(char letter) {
        return switch (letter) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> letter;
        };
    }

    /** Without the options: one of them is a password. */
    @Override
    public String toString() {
        return module + options.keySet();
    }
}
