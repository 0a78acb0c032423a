package dev.lakewarden.viewmodels.figures;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as people read them, in UTC or in the zone of their machine. */
public record Times(ZoneId zone) {
    public static final Times UTC = new Times(ZoneOffset.UTC);

    private static final DateTimeFormatter TODAY = pattern("HH:mm:ss");
    private static final DateTimeFormatter THIS_YEAR = pattern("d MMM");
    private static final DateTimeFormatter BEFORE = pattern("d MMM uuuu");
    private static final DateTimeFormatter FULL = pattern("uuuu-MM-dd HH:mm:ss");

    /** {@code 14:32:07} today, {@code 1 Mar} this year, {@code 10 Dec 2025} in any other. */
    public String moment(Instant at, Instant now) {
        ZonedDateTime then = at.atZone(zone);
        ZonedDateTime today = now.atZone(zone);
        if (then.toLocalDate().equals(today.toLocalDate())) {
            return TODAY.format(then);
        }
        return (then.getYear() == today.getYear() ? THIS_YEAR : BEFORE).format(then);
    }

    /** To the second and with its zone: {@code 2026-03-17 14:29:07 UTC}. */
    public String full(Instant at) {
        ZonedDateTime then = at.atZone(zone);
        String suffix =
                zone.equals(ZoneOffset.UTC)
                        ? "UTC"
                        : DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH).format(then);
        return FULL.format(then) + " " + suffix;
    }

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }
}
