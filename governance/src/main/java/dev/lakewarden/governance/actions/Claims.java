package dev.lakewarden.governance.actions;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Keeps two actions from working on the same thing, across processes. */
public interface Claims {
    /** All of them or none. What the same action holds already is granted again. */
    ClaimOutcome claim(Set<String> resources, ActionId action, Owner owner, Duration lease);

    /**
     * Before the lease ends.
     *
     * @throws dev.lakewarden.governance.failure.ConnectorException with {@code Conflict} if another
     *     action took over: stop before the next step
     */
    void renew(ActionId action, Duration lease);

    /** Lets go of all the action holds; does nothing if it holds nothing. */
    void release(ActionId action);

    List<Claim> findAll();
}
