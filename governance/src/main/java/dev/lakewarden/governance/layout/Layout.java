package dev.lakewarden.governance.layout;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything the window remembers, by name: open tabs, sizes, theme, columns. The names belong to
 * whoever draws.
 */
public record Layout(Map<String, String> values) {
    public static final Layout EMPTY = new Layout(Map.of());

    public Layout {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }
}
