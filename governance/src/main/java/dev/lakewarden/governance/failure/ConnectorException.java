package dev.lakewarden.governance.failure;

import org.jspecify.annotations.Nullable;

/**
 * Carries one {@link Failure} out of an adapter, with the vendor's exception as cause where there
 * is one.
 */
public final class ConnectorException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    public ConnectorException(Failure failure) {
        this(failure, null);
    }

    public ConnectorException(Failure failure, @Nullable Throwable cause) {
        super(failure.kind() + ": " + failure.subject() + ": " + failure.because(), cause);
        this.failure = failure;
    }

    public Failure failure() {
        return failure;
    }
}
