package dev.lakewarden.governance.reviews;

import dev.lakewarden.governance.assets.Asset;

import java.time.Instant;
import java.util.UUID;

/**
 * A change of a schema and what was decided about it.
 *
 * @param document the change in the form that its page reads back
 */
public record Review(
        UUID id, Asset asset, Instant openedAt, String title, String document, Decision decision) {
    public sealed interface Decision {
        record Waiting() implements Decision {}

        record Approved(String by, Instant at, String reason) implements Decision {}

        record Rejected(String by, Instant at, String reason) implements Decision {}
    }

    public Review withDecision(Decision made) {
        return new Review(id, asset, openedAt, title, document, made);
    }

    public boolean isWaiting() {
        return decision instanceof Decision.Waiting;
    }
}
