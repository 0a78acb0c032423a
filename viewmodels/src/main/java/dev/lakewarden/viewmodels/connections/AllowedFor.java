package dev.lakewarden.viewmodels.connections;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** How long actions are allowed; the shortest comes first and is what the dialog begins with. */
public enum AllowedFor {
    EIGHT_HOURS("For 8 hours"),
    SEVEN_DAYS("For 7 days"),
    LAST_DAY("Until the end of a day"),
    NO_END("Without an end");

    private final String title;

    AllowedFor(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    boolean isComplete(Optional<LocalDate> lastDay) {
        return this != LAST_DAY || lastDay.isPresent();
    }

    Optional<Instant> until(Instant now, Optional<LocalDate> lastDay) {
        return switch (this) {
            case EIGHT_HOURS -> Optional.of(now.plus(Duration.ofHours(8)));
            case SEVEN_DAYS -> Optional.of(now.plus(Duration.ofDays(7)));
            case LAST_DAY ->
                    lastDay.map(day -> day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
            case NO_END -> Optional.empty();
        };
    }
}
