package dev.lakewarden.connectors.exchange;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes names of connections out of the names that other tools use, each only once. */
final class ConnectionNames {
    private static final int LONGEST = 60;

    private final Set<String> taken = new HashSet<>();

    /**
     * A name as close to the wish as the rules allow; {@code fallback} if nothing is left of it.
     */
    String like(String wish, String fallback) {
        String name = cleaned(wish);
        if (name.isEmpty()) {
            name = fallback;
        }
        String candidate = name;
        for (int number = 2; !taken.add(candidate); number++) {
            candidate = name + "-" + number;
        }
        return candidate;
    }

    /** Without its folder and its last ending. */
    static String ofFile(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }

    private static String cleaned(String wish) {
        String name =
                wish.toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9._-]+", "-")
                        .replaceAll("^[^a-z0-9]+", "");
        return name.length() > LONGEST - 5 ? name.substring(0, LONGEST - 5) : name;
    }
}
