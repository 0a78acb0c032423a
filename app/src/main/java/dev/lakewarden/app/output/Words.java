package dev.lakewarden.app.output;

import dev.lakewarden.viewmodels.figures.Figures;
import dev.lakewarden.viewmodels.times.TimeWords;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** Figures where there may be none: what is not known is a dash. */
public final class Words {
    public static final String UNKNOWN = "-";

    private Words() {}

    public static String count(OptionalLong number) {
        return number.isPresent() ? Figures.count(number.getAsLong()) : UNKNOWN;
    }

    public static String bytes(OptionalLong bytes) {
        return bytes.isPresent() ? Figures.bytes(bytes.getAsLong()) : UNKNOWN;
    }

    public static String age(Optional<Instant> then, Instant now) {
        return then.map(it -> age(it, now)).orElse(UNKNOWN);
    }

    public static String age(Instant then, Instant now) {
        return TimeWords.age(then, now);
    }
}
