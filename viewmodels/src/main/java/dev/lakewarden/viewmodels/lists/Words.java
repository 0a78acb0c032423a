package dev.lakewarden.viewmodels.lists;

import dev.lakewarden.viewmodels.figures.Figures;
import dev.lakewarden.viewmodels.times.TimeWords;

import javafx.beans.value.ObservableValue;

import java.time.Instant;
import java.util.Optional;

/** Puts values into words as of one moment. */
public record Words(TimeWords times, Instant now) {
    /** Moves on with the time and follows the choice between UTC and local time. */
    public static ObservableValue<Words> following(
            ObservableValue<TimeWords> times, ObservableValue<Instant> now) {
        return times.flatMap(chosen -> now.map(moment -> new Words(chosen, moment)));
    }

    /** What the cell shows. */
    public String text(Value value) {
        return switch (value) {
            case Value.Text(String text) -> text;
            case Value.Count(long count) -> Figures.count(count);
            case Value.Bytes(long bytes) -> Figures.bytes(bytes);
            case Value.Moment(Instant at) -> times.moment(at, now);
            case Value.Age(Instant since) -> TimeWords.age(since, now);
            case Value.Unknown _ -> "—";
        };
    }

    /** What there is to say beyond {@link #text}: the exact value, or why there is none. */
    public Optional<String> more(Value value) {
        return switch (value) {
            case Value.Text _, Value.Count _ -> Optional.empty();
            case Value.Bytes(long bytes) -> Optional.of(Figures.count(bytes, "byte", "bytes"));
            case Value.Moment(Instant at) -> Optional.of(times.whole(at));
            case Value.Age(Instant since) -> Optional.of(times.whole(since));
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
