package dev.lakewarden.viewmodels.lists;

import java.time.Instant;

/** What one cell holds, before it is put into words. */
public sealed interface Value {
    record Text(String text) implements Value {}

    record Count(long count) implements Value {}

    /** An amount of storage. */
    record Bytes(long bytes) implements Value {}

    record Moment(Instant at) implements Value {}

    /** How long ago something was; grows while it is looked at. */
    record Age(Instant since) implements Value {}

    /** Nobody told us. Shown as a dash with the reason, sorted last, never taken for zero. */
    record Unknown(String why) implements Value {}

    /** Orders the values of one column; meaningless for text and unknown values. */
    default long number() {
        return switch (this) {
            case Text _, Unknown _ -> 0;
            case Count(long count) -> count;
            case Bytes(long bytes) -> bytes;
            case Moment(Instant at) -> at.toEpochMilli();
            // The older, the larger.
            case Age(Instant since) -> -since.toEpochMilli();
        };
    }
}
