package dev.lakewarden.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;

class NanosTest {
    @Test
    void instantsComeBackAsTheyWere() {
        for (String text :
                new String[] {
                    "1970-01-01T00:00:00Z",
                    "1969-12-31T23:59:59.999999999Z",
                    "2026-06-01T12:34:56.123456789Z",
                    "2200-01-01T00:00:00Z"
                }) {
            Instant instant = Instant.parse(text);
            assertThat(Nanos.instant(Nanos.of(instant))).isEqualTo(instant);
        }
    }

    @Test
    void anInstantOfABrokenClockBecomesTheNearestThatFits() {
        assertThat(Nanos.instant(Nanos.of(Instant.MAX)))
                .isAfter(Instant.parse("2262-01-01T00:00:00Z"));
        assertThat(Nanos.instant(Nanos.of(Instant.MIN)))
                .isBefore(Instant.parse("1678-01-01T00:00:00Z"));
    }
}
