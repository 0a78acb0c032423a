package dev.lakewarden.governance.metrics;

import java.time.Duration;
import java.time.Instant;

/** For how long samples are kept one by one, and then by the hour; after that by the day. */
public record Retention(Duration raw, Duration hourly) {
    public static final Retention STANDARD = new Retention(Duration.ofDays(2), Duration.ofDays(30));

    public Retention {
        if (raw.isNegative() || hourly.compareTo(raw) < 0) {
            throw new IllegalArgumentException(
                    "Coarser is kept for longer: " + raw + ", " + hourly);
        }
    }

    /** Samples before it are folded into hours. Whole hours only, so that no hour is split. */
    public Instant rawUntil(Instant now) {
        return Resolution.HOUR.startOf(now.minus(raw));
    }

    /** Hours before it are folded into days. */
    public Instant hourlyUntil(Instant now) {
        return Resolution.DAY.startOf(now.minus(hourly));
    }
}
