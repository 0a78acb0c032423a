package dev.lakewarden.governance.metrics;

import java.time.Instant;

/** What was measured at one moment. */
public record Sample(Instant at, double value) {
    public Sample {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("Not a measurement: " + value);
        }
    }
}
