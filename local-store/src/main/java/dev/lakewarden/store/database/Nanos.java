package dev.lakewarden.store.database;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;

/** Instants as one number: nanoseconds since 1970, which lasts from 1678 to 2262. */
public final class Nanos {
    private static final long SECOND = 1_000_000_000L;
    private static final long LAST = Long.MAX_VALUE / SECOND - 1;

    private Nanos() {}

    /**
     * Instants out of range come from broken clocks and broken files; they are kept as the nearest
     * that fits, since one bad timestamp must not cost the record.
     */
    public static long of(Instant instant) {
        long seconds = Math.clamp(instant.getEpochSecond(), -LAST, LAST);
        return seconds * SECOND + instant.getNano();
    }

    public static @Nullable Long of(Optional<Instant> instant) {
        return instant.map(Nanos::of).orElse(null);
    }

    public static Instant instant(long nanos) {
        return Instant.ofEpochSecond(Math.floorDiv(nanos, SECOND), Math.floorMod(nanos, SECOND));
    }
}
