package dev.lakewarden.viewmodels.page;

import dev.lakewarden.viewmodels.times.TimeWords;

import javafx.beans.value.ObservableValue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What the age chip says. */
public record AgeWords(String text, Look look) {
    /** How the chip looks: quiet, a warning with the clock, or a warning with the broken cloud. */
    public enum Look {
        FRESH,
        OLD,
        CACHED
    }

    /** For a page that has no age; the chip is not shown. */
    public static final AgeWords NONE = new AgeWords("", Look.FRESH);

    /** Follows a page as time goes by. */
    public static ObservableValue<AgeWords> following(
            PageViewModel page, Duration poll, ObservableValue<Instant> now) {
        return page.asOf()
                .flatMap(
                        asOf ->
                                page.source()
                                        .flatMap(
                                                source ->
                                                        now.map(
                                                                moment ->
                                                                        of(
                                                                                asOf, source, poll,
                                                                                moment))));
    }

    /** Data older than twice its poll period is old. */
    public static AgeWords of(
            Optional<Instant> asOf, SourceState source, Duration poll, Instant now) {
        if (source instanceof SourceState.Own) {
            return NONE;
        }
        if (asOf.isEmpty()) {
            return source instanceof SourceState.Unreachable(var system, var why)
                    ? new AgeWords(system + " never read — " + why, Look.CACHED)
                    : new AgeWords("not read yet", Look.FRESH);
        }
        String ago = TimeWords.ago(asOf.get(), now);
        return switch (source) {
            case SourceState.Own _ -> NONE;
            case SourceState.Live _ ->
                    new AgeWords(
                            "as of " + ago,
                            isDoubtful(asOf.get(), poll, now) ? Look.OLD : Look.FRESH);
            case SourceState.Cached(var system, var why) -> cached(system, why, ago);
            case SourceState.Unreachable(var system, var why) -> cached(system, why, ago);
        };
    }

    private static boolean isDoubtful(Instant asOf, Duration poll, Instant now) {
        return asOf.plus(poll.multipliedBy(2)).isBefore(now) || TimeWords.isAhead(asOf, now);
    }

    private static AgeWords cached(String system, String why, String ago) {
        return new AgeWords(
                (system.isEmpty() ? "" : system + " ") + "cached " + ago + " — " + why,
                Look.CACHED);
    }
}
