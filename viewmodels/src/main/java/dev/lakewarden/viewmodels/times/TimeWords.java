package dev.lakewarden.viewmodels.times;

import dev.lakewarden.viewmodels.figures.Figures;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes moments, ages and durations the one way they are written everywhere. */
public record TimeWords(ZoneId zone) {
    public static final TimeWords UTC = new TimeWords(ZoneOffset.UTC);

    private static final DateTimeFormatter CLOCK = format("HH:mm:ss");
    private static final DateTimeFormatter MINUTES = format("HH:mm");
    private static final DateTimeFormatter DAY = format("d MMM");
    private static final DateTimeFormatter DAY_AND_YEAR = format("d MMM uuuu");
    private static final DateTimeFormatter WHOLE = format("d MMM uuuu HH:mm:ss");
    private static final DateTimeFormatter ZONE = format("zzz");

    /** Clocks of two machines differ by this much every day; nobody is told. */
    private static final Duration USUAL_SKEW = Duration.ofMinutes(1);

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }

    /** {@code 14:32:07} today, {@code 1 Mar} this year, {@code 10 Dec 2025} in any other. */
    public String moment(Instant moment, Instant now) {
        ZonedDateTime then = moment.atZone(zone);
        LocalDate today = now.atZone(zone).toLocalDate();
        if (then.toLocalDate().equals(today)) {
            return CLOCK.format(then);
        }
        return (then.getYear() == today.getYear() ? DAY : DAY_AND_YEAR).format(then);
    }

    /** To the second and with its zone: {@code 17 Mar 2026 14:29:07 UTC}. */
    public String whole(Instant moment) {
        ZonedDateTime then = moment.atZone(zone);
        String suffix = zone.equals(ZoneOffset.UTC) ? "UTC" : ZONE.format(then);
        return WHOLE.format(then) + " " + suffix;
    }

    /** {@code UTC 14:32}. */
    public String clock(Instant now) {
        return zoneWord() + " " + MINUTES.format(now.atZone(zone));
    }

    public String zoneWord() {
        return zone.equals(ZoneOffset.UTC) ? "UTC" : "Local";
    }

    /**
     * How old something is, never rounded up: {@code 12 s}, {@code 26 min}, {@code 47 h}, {@code 2
     * d}. A moment to come has an age with a minus, {@code −3 h}: a clock is wrong, and zero would
     * hide it.
     */
    public static String age(Instant since, Instant now) {
        Duration age = Duration.between(since, now);
        return isAhead(since, now) ? "−" + amount(age.negated()) : amount(age);
    }

    /** In a sentence: {@code 12 s ago}, {@code 3 h ahead of this clock}. */
    public static String ago(Instant since, Instant now) {
        Duration age = Duration.between(since, now);
        return isAhead(since, now)
                ? amount(age.negated()) + " ahead of this clock"
                : amount(age) + " ago";
    }

    /** Whether it lies further ahead than clocks usually differ: one of them is wrong. */
    public static boolean isAhead(Instant since, Instant now) {
        return Duration.between(now, since).compareTo(USUAL_SKEW) > 0;
    }

    private static String amount(Duration age) {
        if (age.toDays() >= 2) {
            return Figures.count(age.toDays()) + " d";
        }
        if (age.toHours() >= 1) {
            return age.toHours() + " h";
        }
        return age.toMinutes() >= 1
                ? age.toMinutes() + " min"
                : Math.max(0, age.toSeconds()) + " s";
    }

    /** How long something took: {@code 48 ms}, {@code 1.7 s}, {@code 9m 05s}, {@code 3h 07m}. */
    public static String duration(Duration duration) {
        if (duration.isNegative()) {
            return "−" + duration(duration.negated());
        }
        if (duration.compareTo(Duration.ofSeconds(1)) < 0) {
            return duration.toMillis() + " ms";
        }
        if (duration.compareTo(Duration.ofMillis(59_950)) < 0) {
            return Figures.decimal(duration.toMillis() / 1000.0) + " s";
        }
        Duration whole = duration.plusMillis(500);
        if (whole.toHours() == 0) {
            return pair(whole.toMinutes(), "m", whole.toSecondsPart(), "s");
        }
        if (whole.toDays() == 0) {
            return pair(whole.toHours(), "h", whole.toMinutesPart(), "m");
        }
        return pair(whole.toDays(), "d", whole.toHoursPart(), "h");
    }

    private static String pair(long large, String largeUnit, int small, String smallUnit) {
        return Figures.count(large)
                + largeUnit
                + String.format(Locale.ROOT, " %02d", small)
                + smallUnit;
    }
}
