package dev.lakewarden.viewmodels.tables;

import java.util.Optional;

/** The filter that leaves what is in a connection or in one of its namespaces. */
final class TablesWithin {
    private static final String ALL = "*";

    private TablesWithin() {}

    /** Empty for the name of a table. */
    static Optional<String> filter(String asset) {
        int slash = asset.indexOf('/');
        if (!asset.endsWith(ALL) || slash < 0) {
            return Optional.empty();
        }
        String connection = "connection:" + exactly(asset.substring(0, slash));
        String below = asset.substring(slash + 1, asset.length() - 1);
        return Optional.of(
                below.isEmpty()
                        ? connection
                        : connection
                                + " namespace:"
                                + exactly(below.substring(0, below.length() - 1)));
    }

    private static String exactly(String name) {
        boolean plain = name.chars().noneMatch(c -> Character.isWhitespace(c) || c == ':');
        return plain ? "=" + name : "\"=" + name + "\"";
    }
}
