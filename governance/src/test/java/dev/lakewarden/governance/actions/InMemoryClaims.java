package dev.lakewarden.governance.actions;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Claims that last as long as their test. */
public final class InMemoryClaims implements Claims {
    private final String host;
    private final InstantSource clock;
    private final Map<String, Claim> claims = new TreeMap<>();

    /**
     * @param host what this computer is called
     */
    public InMemoryClaims(String host, InstantSource clock) {
        this.host = host;
        this.clock = clock;
    }

    @Override
    public synchronized ClaimOutcome claim(
            Set<String> resources, ActionId action, Owner owner, Duration lease) {
        Instant now = clock.instant();
        List<Claim> takenOver = new ArrayList<>();
        for (String resource : resources) {
            Claim held = claims.get(resource);
            if (held != null && !held.action().equals(action)) {
                if (!held.isLeftBehind(host, now)) {
                    return new ClaimOutcome.Taken(held);
                }
                takenOver.add(held);
            }
        }
        for (String resource : resources) {
            claims.put(resource, new Claim(resource, action, owner, now, now.plus(lease)));
        }
        return new ClaimOutcome.Granted(takenOver);
    }

    @Override
    public synchronized void renew(ActionId action, Duration lease) {
        Instant ends = clock.instant().plus(lease);
        boolean holds = claims.values().stream().anyMatch(it -> it.action().equals(action));
        if (!holds) {
            throw new ConnectorException(
                    new Failure.Conflict(
                            "action " + action, "Another action took over what it had claimed"));
        }
        claims.replaceAll(
                (_, it) ->
                        it.action().equals(action)
                                ? new Claim(it.resource(), action, it.owner(), it.since(), ends)
                                : it);
    }

    @Override
    public synchronized void release(ActionId action) {
        claims.values().removeIf(it -> it.action().equals(action));
    }

    @Override
    public synchronized List<Claim> findAll() {
        return List.copyOf(claims.values());
    }
}
