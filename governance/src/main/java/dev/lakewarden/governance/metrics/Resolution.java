package dev.lakewarden.governance.metrics;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** How finely a stretch of time is kept. Hours and days are those of UTC. */
public enum Resolution {
    RAW,
    HOUR,
    DAY;

    /** Where the point that holds this moment begins. */
    public Instant startOf(Instant moment) {
        return switch (this) {
            case RAW -> moment;
            case HOUR -> moment.truncatedTo(ChronoUnit.HOURS);
            case DAY -> moment.truncatedTo(ChronoUnit.DAYS);
        };
    }
}
