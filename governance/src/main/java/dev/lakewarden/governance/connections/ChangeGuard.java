package dev.lakewarden.governance.connections;

import dev.lakewarden.governance.audit.AuditEvent;
import dev.lakewarden.governance.audit.AuditLog;

import java.time.Clock;
import java.time.Instant;

/** The two keys in front of every change; the one place that turns them. */
public final class ChangeGuard {
    private final AuditLog audit;
    private final Clock clock;

    /** Sealed, so that whoever asks has to look at a refusal. */
    public sealed interface Verdict {
        /** {@code because} is the reason that is kept. */
        record Permitted(String because) implements Verdict {}

        /** {@code because} says which key is missing and what turns it. */
        record Refused(String because) implements Verdict {}
    }

    public ChangeGuard(AuditLog audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Judges and writes the verdict to the audit log.
     *
     * @throws dev.lakewarden.governance.failure.ConnectorException if that cannot be written;
     *     nothing is permitted then
     */
    public Verdict decide(Connection connection, Confirmation confirmation, String actor) {
        Instant now = clock.instant();
        Verdict verdict = judge(connection, confirmation, now);
        audit.append(
                switch (verdict) {
                    case Verdict.Permitted(var because) ->
                            new AuditEvent(actor, "changes.permitted", connection.name(), because);
                    case Verdict.Refused(var because) ->
                            new AuditEvent(actor, "changes.refused", connection.name(), because);
                });
        return verdict;
    }

    /** What {@link #decide} would say, without a trace: to show a page what it may offer. */
    public static Verdict judge(Connection connection, Confirmation confirmation, Instant now) {
        return switch (connection.permission()) {
            case Permission.ReadOnly _ -> readOnly(connection);
            case Permission.Allowed allowed when !allowed.allowsChangesAt(now) ->
                    new Verdict.Refused(
                            connection.name()
                                    + " allowed changes until "
                                    + allowed.until().map(Instant::toString).orElse("now")
                                    + "; it is read-only again until someone allows them anew.");
            case Permission.Allowed allowed ->
                    switch (connection.environment()) {
                        case DEV, STAGING -> new Verdict.Permitted(allowed.reason());
                        case PROD -> secondKey(connection, confirmation, now);
                    };
        };
    }

    private static Verdict readOnly(Connection connection) {
        return new Verdict.Refused(
                connection.name()
                        + " is read-only; whoever owns it can allow changes, with a reason and an"
                        + " end date.");
    }

    private static Verdict secondKey(
            Connection connection, Confirmation confirmation, Instant now) {
        return switch (confirmation) {
            case Confirmation.None _ ->
                    new Verdict.Refused(
                            connection.name()
                                    + " is prod: open the prod lock, or give the asset's name and a"
                                    + " reason.");
            case Confirmation.Typed(_, _, var reason) when reason.isBlank() ->
                    new Verdict.Refused(
                            connection.name() + " is prod: a reason is needed, which is kept.");
            case Confirmation.Typed(var asset, var typed, _) when !typed.equals(asset) ->
                    new Verdict.Refused(
                            connection.name()
                                    + " is prod: the name to confirm is "
                                    + asset
                                    + ", exactly as written.");
            case Confirmation.Typed(_, _, var reason) -> new Verdict.Permitted(reason.strip());
            case Confirmation.ByLock(var lock) ->
                    lock.reason(now)
                            .<Verdict>map(Verdict.Permitted::new)
                            .orElseGet(
                                    () ->
                                            new Verdict.Refused(
                                                    connection.name()
                                                            + " is prod and the prod lock is"
                                                            + " closed: open it with a reason."));
        };
    }
}
