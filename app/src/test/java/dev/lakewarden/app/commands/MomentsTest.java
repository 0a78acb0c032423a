package dev.lakewarden.app.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lakewarden.governance.failure.ConnectorException;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

class MomentsTest {
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    @Test
    void lengthsDatesAndInstantsAreUnderstood() {
        assertThat(Moments.parse("30m", NOW)).isEqualTo("2026-06-01T12:30:00Z");
        assertThat(Moments.parse("8h", NOW)).isEqualTo("2026-06-01T20:00:00Z");
        assertThat(Moments.parse("7d", NOW)).isEqualTo("2026-06-08T12:00:00Z");
        assertThat(Moments.parse("2026-12-31", NOW)).isEqualTo("2027-01-01T00:00:00Z");
        assertThat(Moments.parse("2026-12-31T18:00:00Z", NOW)).isEqualTo("2026-12-31T18:00:00Z");
    }

    @Test
    void anythingElseIsRefusedWithExamples() {
        for (String text : List.of("soon", "8", "-1h", "8 h", "2026-13-01", "T", "")) {
            assertThatThrownBy(() -> Moments.parse(text, NOW))
                    .isInstanceOf(ConnectorException.class)
                    .hasMessageContaining("30m, 8h, 7d");
        }
    }
}
