package dev.lakewarden.governance.connections;

import dev.lakewarden.governance.audit.AuditEvent;
import dev.lakewarden.governance.audit.AuditLog;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The second key as a window holds it: closed at start, opened with a reason, and closed again by
 * itself. Safe to use from any thread.
 */
public final class ProdLock {
    public static final Duration OPEN_FOR = Duration.ofMinutes(30);

    private static final String SUBJECT = "this window";

    private final AuditLog audit;
    private final String actor;
    private volatile Optional<Opening> opening = Optional.empty();

    private record Opening(String reason, Instant closesAt) {}

    public ProdLock(AuditLog audit, String actor) {
        this.audit = audit;
        this.actor = actor;
    }

    /**
     * Opens it, or extends an opening, for thirty minutes from {@code now}.
     *
     * @throws ConnectorException with {@code Invalid} if no reason is given; what the audit log
     *     throws if the opening cannot be written. It stays as it was then.
     */
    public void open(String reason, Instant now) {
        if (reason.isBlank()) {
            throw new ConnectorException(
                    new Failure.Invalid("prod lock", "Opening it needs a reason, which is kept."));
        }
        audit.append(new AuditEvent(actor, "prod-lock.opened", SUBJECT, reason.strip()));
        opening = Optional.of(new Opening(reason.strip(), now.plus(OPEN_FOR)));
    }

    public boolean isOpen(Instant now) {
        return opening.filter(it -> now.isBefore(it.closesAt())).isPresent();
    }

    /** When it closes or closed by itself; empty if it is locked. */
    public Optional<Instant> closesAt() {
        return opening.map(Opening::closesAt);
    }

    /** The reason of the present opening. */
    public Optional<String> reason(Instant now) {
        return opening.filter(it -> now.isBefore(it.closesAt())).map(Opening::reason);
    }

    /** Closes it at once, and only then tells the audit log: closing never fails. */
    public void lock(Instant now) {
        boolean wasOpen = isOpen(now);
        opening = Optional.empty();
        if (wasOpen) {
            audit.append(new AuditEvent(actor, "prod-lock.closed", SUBJECT, "closed by hand"));
        }
    }
}
