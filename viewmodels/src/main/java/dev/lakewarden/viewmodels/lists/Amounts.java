package dev.lakewarden.viewmodels.lists;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts as people type them: {@code 1,000}, {@code 2.5gb}, {@code 3d}. */
final class Amounts {
    private static final Pattern AMOUNT =
            Pattern.compile("([0-9,]{1,24}(?:\\.[0-9]{1,9})?)([a-z]*)");

    /** Bytes in their decimal units, times in milliseconds. */
    private static final Map<String, Long> UNITS =
            Map.ofEntries(
                    Map.entry("", 1L),
                    Map.entry("b", 1L),
                    Map.entry("kb", 1_000L),
                    Map.entry("mb", 1_000_000L),
                    Map.entry("gb", 1_000_000_000L),
                    Map.entry("tb", 1_000_000_000_000L),
                    Map.entry("pb", 1_000_000_000_000_000L),
                    Map.entry("s", 1_000L),
                    Map.entry("min", 60_000L),
                    Map.entry("h", 3_600_000L),
                    Map.entry("d", 86_400_000L));

    private Amounts() {}

    static Optional<Long> read(String typed) {
        Matcher parts = AMOUNT.matcher(typed);
        if (!parts.matches() || !UNITS.containsKey(parts.group(2))) {
            return Optional.empty();
        }
        String digits = parts.group(1).replace(",", "");
        if (digits.isEmpty() || digits.startsWith(".")) {
            return Optional.empty();
        }
        BigDecimal amount =
                new BigDecimal(digits).multiply(BigDecimal.valueOf(UNITS.get(parts.group(2))));
        return amount.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0
                ? Optional.empty()
                : Optional.of(amount.longValue());
    }
}
