package dev.lakewarden.app.output;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** Numbers as people read them. What is not known is a dash. */
public final class Words {
    public static final String UNKNOWN = "-";

    private Words() {}

    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    public static String count(OptionalLong number) {
        return number.isPresent() ? count(number.getAsLong()) : UNKNOWN;
    }

    /** {@code 1 table}, {@code 12 tables}. */
    public static String count(long number, String thing) {
        return count(number) + " " + thing + (number == 1 ? "" : "s");
    }

    /** In powers of 1024, with three digits at most. */
    public static String bytes(OptionalLong bytes) {
        return bytes.isPresent() ? bytes(bytes.getAsLong()) : UNKNOWN;
    }

    private static String bytes(long bytes) {
        if (bytes < 1024) {
            return bytes + " B";
        }
        int power = 0;
        double value = bytes;
        // 999.5 would be printed with four digits.
        while (value >= 999.5 && power < 6) {
            value /= 1024;
            power++;
        }
        String unit = " KMGTPE".charAt(power) + "iB";
        return String.format(Locale.ROOT, value < 10 ? "%.1f %s" : "%.0f %s", value, unit);
    }

    public static String age(Optional<Instant> then, Instant now) {
        return then.map(it -> age(it, now)).orElse(UNKNOWN);
    }

    public static String age(Instant then, Instant now) {
        Duration age = Duration.between(then, now);
        if (age.isNegative() || age.toSeconds() < 5) {
            return "just now";
        }
        return length(age) + " ago";
    }

    private static String length(Duration age) {
        if (age.toSeconds() < 60) {
            return age.toSeconds() + " s";
        }
        if (age.toMinutes() < 60) {
            return age.toMinutes() + " min";
        }
        if (age.toHours() < 48) {
            return age.toHours() + " h";
        }
        return age.toDays() < 730 ? age.toDays() + " d" : age.toDays() / 365 + " years";
    }

    public static String took(Duration duration) {
        return duration.toMillis() < 1000
                ? duration.toMillis() + " ms"
                : String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
