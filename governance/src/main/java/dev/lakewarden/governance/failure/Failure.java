package dev.lakewarden.governance.failure;

/**
 * Why something did not work. The subject is what the person asked for, by its own name; {@code
 * because} is one plain sentence from whoever knows, without a secret and without a class name.
 */
public sealed interface Failure {
    String subject();

    String because();

    /**
     * What the person can do, where whoever failed knows better than the kind does: whole
     * sentences, or empty.
     */
    default String remedy() {
        return "";
    }

    /** The word for this kind in JSON and in the log; never changed once released. */
    default String kind() {
        return switch (this) {
            case Unreachable _ -> "unreachable";
            case Unauthenticated _ -> "unauthenticated";
            case Forbidden _ -> "forbidden";
            case Missing _ -> "missing";
            case Conflict _ -> "conflict";
            case Throttled _ -> "throttled";
            case Corrupt _ -> "corrupt";
            case Unsupported _ -> "unsupported";
            case TimedOut _ -> "timed-out";
            case Cancelled _ -> "cancelled";
            case OutcomeUnknown _ -> "outcome-unknown";
            case Refused _ -> "refused";
            case Invalid _ -> "invalid";
            case Defect _ -> "defect";
        };
    }

    /** No answer from the system: name not resolved, connection refused, TLS not agreed. */
    record Unreachable(String subject, String because) implements Failure {}

    /** The system does not accept who we say we are. */
    record Unauthenticated(String subject, String because) implements Failure {}

    /** The system knows us and says no. */
    record Forbidden(String subject, String because) implements Failure {}

    record Missing(String subject, String because, String remedy) implements Failure {
        public Missing(String subject, String because) {
            this(subject, because, "");
        }
    }

    /** Someone else changed it first; nothing was changed by us. */
    record Conflict(String subject, String because) implements Failure {}

    record Throttled(String subject, String because) implements Failure {}

    /** What was read does not parse or does not match its checksum. */
    record Corrupt(String subject, String because, String remedy) implements Failure {
        public Corrupt(String subject, String because) {
            this(subject, because, "");
        }
    }

    /** This system or this version of it cannot do what was asked. */
    record Unsupported(String subject, String because, String remedy) implements Failure {
        public Unsupported(String subject, String because) {
            this(subject, because, "");
        }
    }

    record TimedOut(String subject, String because) implements Failure {}

    record Cancelled(String subject, String because) implements Failure {}

    /** The change was sent and no answer came: it may or may not have happened. Never retried. */
    record OutcomeUnknown(String subject, String because) implements Failure {}

    /**
     * Lakewarden itself said no: read-only connection, prod lock, confirmation missing, vault
     * locked.
     */
    record Refused(String subject, String because, String remedy) implements Failure {
        public Refused(String subject, String because) {
            this(subject, because, "");
        }
    }

    /** What was asked for cannot be right: an unknown key, a value of the wrong type. */
    record Invalid(String subject, String because, String remedy) implements Failure {
        public Invalid(String subject, String because) {
            this(subject, because, "");
        }
    }

    /** A bug of ours; the log has the stack trace. */
    record Defect(String subject, String because) implements Failure {}
}
