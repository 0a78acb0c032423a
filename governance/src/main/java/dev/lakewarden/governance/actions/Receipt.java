package dev.lakewarden.governance.actions;

import java.time.Instant;

/**
 * Proof of what an action did; kept for good.
 *
 * @param words the outcome in one sentence
 * @param document before, after and verification in the form that its action reads back
 */
public record Receipt(ActionId action, Instant at, Outcome outcome, String words, String document) {
    public enum Outcome {
        DONE,
        DONE_IN_PART,
        NOTHING_DONE,
        UNKNOWN
    }
}
