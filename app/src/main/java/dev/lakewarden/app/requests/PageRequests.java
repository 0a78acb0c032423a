package dev.lakewarden.app.requests;

import dev.lakewarden.governance.layout.Layouts;
import dev.lakewarden.governance.workspace.ChangeFeed;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A command's wish that the open window bring up a page. It goes through the workspace, which both
 * have open and which tells of changes anyway: no port, no second file, the same on every system.
 */
public final class PageRequests {
    private static final String KEY = "open.request";

    /** An older wish is of someone who no longer waits. */
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final Layouts layouts;
    private final ChangeFeed changes;
    private final InstantSource clock;

    public PageRequests(Layouts layouts, ChangeFeed changes, InstantSource clock) {
        this.layouts = layouts;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Asks and waits; answers whether a window took it. What nobody took is withdrawn.
     *
     * @throws InterruptedException if whoever waits was stopped
     */
    public boolean ask(String name, Duration patience) throws InterruptedException {
        CountDownLatch taken = new CountDownLatch(1);
        layouts.save(Map.of(KEY, clock.instant() + " " + name));
        try (ChangeFeed.Subscription _ =
                changes.subscribe(
                        () -> {
                            if (pending().isEmpty()) {
                                taken.countDown();
                            }
                        })) {
            if (taken.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return true;
            }
        }
        return take().isEmpty();
    }

    /** For the window, whenever the workspace changed: the name to show, once. */
    public Optional<String> take() {
        Optional<String> pending = pending();
        if (pending.isEmpty()) {
            return Optional.empty();
        }
        layouts.save(Map.of(KEY, ""));
        return pending.flatMap(this::fresh);
    }

    private Optional<String> pending() {
        return Optional.ofNullable(layouts.load().values().get(KEY))
                .filter(value -> !value.isEmpty());
    }

    private Optional<String> fresh(String wish) {
        int space = wish.indexOf(' ');
        Instant asked = Instant.parse(wish.substring(0, space));
        boolean fresh = clock.instant().isBefore(asked.plus(FRESH));
        return fresh ? Optional.of(wish.substring(space + 1)) : Optional.empty();
    }
}
