package dev.lakewarden.viewmodels.times;

import javafx.beans.value.ObservableValue;

import java.time.Clock;
import java.time.Instant;

/** What time it is, and how the person wants times written at present. */
public record Timepiece(Clock clock, ObservableValue<TimeWords> words) {
    public Instant now() {
        return clock.instant();
    }

    /** Short, as seen from now. */
    public String moment(Instant at) {
        return words.getValue().moment(at, now());
    }

    /** To the second, with its zone. */
    public String whole(Instant at) {
        return words.getValue().whole(at);
    }
}
