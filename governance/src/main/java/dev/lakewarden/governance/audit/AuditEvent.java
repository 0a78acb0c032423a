package dev.lakewarden.governance.audit;

/**
 * Something worth remembering for good. Nothing in it is a secret.
 *
 * @param actor who did it, such as {@code ana@laptop}
 * @param action what was done, such as {@code connection.added}; never changed once released
 * @param subject what it was done to, by its own name
 * @param detail the rest in words; may be empty
 */
public record AuditEvent(String actor, String action, String subject, String detail) {
    public AuditEvent {
        if (actor.isBlank() || action.isBlank()) {
            throw new IllegalArgumentException("An event has an actor and an action: " + action);
        }
    }
}
