package dev.lakewarden.governance.connections;

import java.util.UUID;

/** Stays the same when a connection is renamed; secrets and records hang on it. */
public record ConnectionId(UUID value) {
    public static ConnectionId random() {
        return new ConnectionId(UUID.randomUUID());
    }

    public static ConnectionId of(String text) {
        return new ConnectionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
