package dev.lakewarden.viewmodels.times;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        long shown = Long.parseLong(parts[0]) * unit;
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
}
