package dev.lakewarden.governance.connections;

import java.time.Instant;

/**
 * Where the second key writes what it opened, permitted and refused; the audit log is behind it.
 */
@FunctionalInterface
public interface GuardLog {
    /**
     * @throws dev.lakewarden.governance.failure.ConnectorException if it cannot be written; what it
     *     is about does not happen then
     */
    void write(Entry entry);

    /**
     * @param subject the connection, or {@code this window} for its prod lock
     * @param words the reason given, or why it was refused
     */
    record Entry(Instant at, String actor, Kind kind, String subject, String words) {}

    enum Kind {
        PROD_LOCK_OPENED("prod-lock-opened"),
        PROD_LOCK_CLOSED("prod-lock-closed"),
        CHANGES_PERMITTED("changes-permitted"),
        CHANGES_REFUSED("changes-refused");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** As the audit log names it; never changed once released. */
        public String word() {
            return word;
        }
    }
}
