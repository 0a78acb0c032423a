package dev.lakewarden.viewmodels.lists;

import dev.lakewarden.viewmodels.figures.Figures;
import dev.lakewarden.viewmodels.figures.Times;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Puts values into words as of one moment. */
public record Words(Times times, Instant now) {
    /** What the cell shows. */
    public String text(Value value) {
        return switch (value) {
            case Value.Text(String text) -> text;
            case Value.Count(long count) -> Figures.count(count);
            case Value.Bytes(long bytes) -> Figures.bytes(bytes);
            case Value.Moment(Instant at) -> times.moment(at, now);
            case Value.Age(Instant since) -> Figures.age(Duration.between(since, now));
            case Value.Unknown _ -> "—";
        };
    }

    /** What there is to say beyond {@link #text}: the exact value, or why there is none. */
    public Optional<String> more(Value value) {
        return switch (value) {
            case Value.Text _, Value.Count _ -> Optional.empty();
            case Value.Bytes(long bytes) -> Optional.of(Figures.count(bytes, "byte", "bytes"));
            case Value.Moment(Instant at) -> Optional.of(times.full(at));
            case Value.Age(Instant since) -> Optional.of(times.full(since));
            case Value.Unknown(String why) -> Optional.of(why);
        };
    }

    /** For those who hear it: {@code Files: unknown, the catalog does not tell}. */
    public String spoken(String title, Value value) {
        return value instanceof Value.Unknown(String why)
                ? title + ": unknown, " + why
                : title + ": " + text(value);
    }
}
