package dev.lakewarden.app.commands;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moments as people type them. */
final class Moments {
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,6})([mhd])");

    private Moments() {}

    /** {@code 30m}, {@code 8h}, {@code 7d} from now; a date, to its end in UTC; an instant. */
    static Instant parse(String text, Instant now) {
        Matcher length = LENGTH.matcher(text);
        try {
            if (length.matches()) {
                return now.plus(length(Long.parseLong(length.group(1)), length.group(2)));
            }
            return text.contains("T")
                    ? Instant.parse(text)
                    : LocalDate.parse(text).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeParseException _) {
            throw ConnectionInput.invalid(
                    "time " + text,
                    "It is a length from now (30m, 8h, 7d), a date (2026-12-31) or an instant"
                            + " (2026-12-31T18:00:00Z).");
        }
    }

    private static Duration length(long number, String unit) {
        return switch (unit) {
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofDays(number);
        };
    }
}
