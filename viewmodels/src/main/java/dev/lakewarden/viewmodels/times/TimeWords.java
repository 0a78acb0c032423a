package dev.lakewarden.viewmodels.times;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes moments, ages and durations the one way they are written everywhere in the window. */
public record TimeWords(ZoneId zone) {
    public static final TimeWords UTC = new TimeWords(ZoneOffset.UTC);

    private static final DateTimeFormatter CLOCK = format("HH:mm:ss");
    private static final DateTimeFormatter MINUTES = format("HH:mm");
    private static final DateTimeFormatter DAY = format("d MMM");
    private static final DateTimeFormatter DAY_AND_YEAR = format("d MMM uuuu");
    private static final DateTimeFormatter WHOLE = format("d MMM uuuu HH:mm:ss");

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }

    /** {@code 14:32:07} today, {@code 1 Mar} this year, {@code 10 Dec 2025} before. */
    public String moment(Instant moment, Instant now) {
        ZonedDateTime then = moment.atZone(zone);
        LocalDate today = now.atZone(zone).toLocalDate();
        if (then.toLocalDate().equals(today)) {
            return CLOCK.format(then);
        }
        return (then.getYear() == today.getYear() ? DAY : DAY_AND_YEAR).format(then);
    }

    /** Date and time to the second with the zone, for tooltips and screen readers. */
    public String whole(Instant moment) {
        return WHOLE.format(moment.atZone(zone)) + " " + zoneWord();
    }

    /** {@code UTC 14:32}. */
    public String clock(Instant now) {
        return zoneWord() + " " + MINUTES.format(now.atZone(zone));
    }

    public String zoneWord() {
        return zone.equals(ZoneOffset.UTC) ? "UTC" : "Local";
    }

    /** {@code 12 s}, {@code 5 min}, {@code 3 h}, {@code 2 d}. A moment to come is 0 s old. */
    public static String age(Instant since, Instant now) {
        Duration age = Duration.between(since, now);
        if (age.toDays() >= 2) {
            return age.toDays() + " d";
        }
        if (age.toHours() >= 1) {
            return age.toHours() + " h";
        }
        return age.toMinutes() >= 1
                ? age.toMinutes() + " min"
                : Math.max(0, age.toSeconds()) + " s";
    }

    /** {@code 9m 05s}, {@code 1h 02m}, {@code 4.2 s}, {@code 120 ms}. */
    public static String duration(Duration duration) {
        if (duration.toHours() >= 1) {
            return "%dh %02dm".formatted(duration.toHours(), duration.toMinutesPart());
        }
        if (duration.toMinutes() >= 1) {
            return "%dm %02ds".formatted(duration.toMinutes(), duration.toSecondsPart());
        }
        if (duration.toMillis() >= 1000) {
            return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
        }
        return duration.toMillis() + " ms";
    }
}
