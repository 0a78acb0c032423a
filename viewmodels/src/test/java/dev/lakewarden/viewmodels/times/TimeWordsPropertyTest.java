package dev.lakewarden.viewmodels.times;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

class TimeWordsPropertyTest {
    private static final Instant NOW = Instant.parse("2026-03-17T14:32:00Z");
    private static final List<String> AGE_UNITS = List.of("s", "min", "h", "d");
    private static final List<Long> AGE_SECONDS = List.of(1L, 60L, 3600L, 86_400L);

    @Property
    void anAgeIsNeverRoundedUp(@ForAll @LongRange(min = 0, max = 4_000_000_000L) long seconds) {
        String[] parts = TimeWords.age(NOW.minusSeconds(seconds), NOW).split(" ", -1);
        long unit = AGE_SECONDS.get(AGE_UNITS.indexOf(parts[1]));
        long shown = Long.parseLong(parts[0].replace(",", "")) * unit;
        assertThat(shown).isLessThanOrEqualTo(seconds).isGreaterThan(seconds - unit);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-17T14:29:07Z, 14:29:07",
        "2026-03-17T00:00:00Z, 00:00:00",
        "2026-03-01T14:00:00Z, 1 Mar",
        "2025-12-10T14:00:00Z, 10 Dec 2025",
        "2027-01-01T00:00:00Z, 1 Jan 2027"
    })
    void aMomentIsShortWhenItIsNear(Instant at, String shown) {
        assertThat(TimeWords.UTC.moment(at, Instant.parse("2026-03-17T14:32:00Z")))
                .isEqualTo(shown);
    }

    @Test
    void todayIsTheDayOfTheChosenZone() {
        var auckland = new TimeWords(ZoneId.of("Pacific/Auckland"));
        Instant at = Instant.parse("2026-03-17T10:30:00Z");
        Instant afterMidnightThere = Instant.parse("2026-03-17T11:30:00Z");
        assertThat(auckland.moment(at, afterMidnightThere)).isEqualTo("17 Mar");
        assertThat(TimeWords.UTC.moment(at, afterMidnightThere)).isEqualTo("10:30:00");
    }

    @Test
    void aWholeMomentNamesItsZone() {
        Instant at = Instant.parse("2026-03-17T10:30:00Z");
        assertThat(TimeWords.UTC.whole(at)).isEqualTo("17 Mar 2026 10:30:00 UTC");
        assertThat(new TimeWords(ZoneId.of("Pacific/Auckland")).whole(at))
                .isEqualTo("17 Mar 2026 23:30:00 NZDT");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 s, 0 s ago",
        "12, 12 s, 12 s ago",
        "1560, 26 min, 26 min ago",
        "93600, 26 h, 26 h ago",
        "172799, 47 h, 47 h ago",
        "172800, 2 d, 2 d ago",
        "86400000, '1,000 d', '1,000 d ago'"
    })
    void anAgeIsTheSameWordsInACellAndInASentence(long seconds, String age, String ago) {
        Instant since = NOW.minusSeconds(seconds);
        assertThat(TimeWords.age(since, NOW)).isEqualTo(age);
        assertThat(TimeWords.ago(since, NOW)).isEqualTo(ago);
    }

    @ParameterizedTest
    @CsvSource({
        "59, 0 s, 0 s ago",
        "61, −1 min, 1 min ahead of this clock",
        "10800, −3 h, 3 h ahead of this clock"
    })
    void aMomentToComeIsNotCalledFresh(long ahead, String age, String ago) {
        Instant since = NOW.plusSeconds(ahead);
        assertThat(TimeWords.age(since, NOW)).isEqualTo(age);
        assertThat(TimeWords.ago(since, NOW)).isEqualTo(ago);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 ms",
        "48, 48 ms",
        "1700, 1.7 s",
        "59_940, 59.9 s",
        "59_950, 1m 00s",
        "545_000, 9m 05s",
        "3_599_600, 1h 00m",
        "11_220_000, 3h 07m",
        "187_200_000, 2d 04h",
        "-1700, −1.7 s"
    })
    void durationsReadAsInTheDesign(String millis, String shown) {
        assertThat(TimeWords.duration(Duration.ofMillis(Long.parseLong(millis.replace("_", "")))))
                .isEqualTo(shown);
    }
}
