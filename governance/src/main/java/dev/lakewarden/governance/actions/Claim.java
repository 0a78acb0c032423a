package dev.lakewarden.governance.actions;

import java.time.Instant;

/**
 * One action works on something, and no other may.
 *
 * @param resource what is claimed, by an identity that every connection to it shares, such as a
 *     table's uuid
 * @param leaseEnds when another computer may take it for left behind
 */
public record Claim(
        String resource, ActionId action, Owner owner, Instant since, Instant leaseEnds) {
    /** Whether its owner is gone for all that can be known on that computer at that moment. */
    public boolean isLeftBehind(String host, Instant now) {
        return owner.host().equals(host) ? !owner.mayBeAlive(host) : now.isAfter(leaseEnds);
    }
}
