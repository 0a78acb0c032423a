package dev.lakewarden.governance.assets;

import java.util.Locale;
import java.util.OptionalInt;

/** How well names match what a person typed; case does not matter. */
public final class NameMatch {
    private final String wanted;

    public NameMatch(String typed) {
        this.wanted = typed.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * 0 for the name itself, 1 for one that starts with it, 2 for one that contains it; empty for
     * any other, and for every name if nothing was typed.
     */
    public OptionalInt of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (wanted.isEmpty() || !lower.contains(wanted)) {
            return OptionalInt.empty();
        }
        if (lower.equals(wanted)) {
            return OptionalInt.of(0);
        }
        return OptionalInt.of(lower.startsWith(wanted) ? 1 : 2);
    }
}
