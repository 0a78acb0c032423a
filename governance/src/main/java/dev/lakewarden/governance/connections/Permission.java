package dev.lakewarden.governance.connections;

import java.time.Instant;
import java.util.Optional;

/** The first key: whether the owner of a connection allows actions on what it reaches. */
public sealed interface Permission {
    /** Whether a change may be made at that moment, as far as this key goes. */
    default boolean allowsChangesAt(Instant now) {
        return switch (this) {
            case ReadOnly _ -> false;
            case Allowed(_, _, var until) -> until.map(now::isBefore).orElse(true);
        };
    }

    /** Every new connection. */
    record ReadOnly() implements Permission {}

    record Allowed(Instant since, String reason, Optional<Instant> until) implements Permission {}
}
