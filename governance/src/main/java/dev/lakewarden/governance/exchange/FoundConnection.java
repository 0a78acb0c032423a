package dev.lakewarden.governance.exchange;

import dev.lakewarden.governance.connections.ConnectionDraft;
import dev.lakewarden.governance.connections.ConnectionId;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One connection as a file describes it.
 *
 * @param origin where in the file, such as {@code profile analytics}
 * @param id only our own files have one
 * @param secrets by setting, found in the file as plain text and meant for a vault
 * @param notes what a person should know about how it was read
 */
public record FoundConnection(
        String origin,
        Optional<ConnectionId> id,
        ConnectionDraft draft,
        Map<String, char[]> secrets,
        List<String> notes) {
    public FoundConnection {
        secrets = Collections.unmodifiableMap(new TreeMap<>(secrets));
        notes = List.copyOf(notes);
    }

    public FoundConnection withDraft(ConnectionDraft changed) {
        return new FoundConnection(origin, id, changed, secrets, notes);
    }

    FoundConnection withNotes(List<String> changed) {
        return new FoundConnection(origin, id, draft, secrets, changed);
    }

    void wipe() {
        secrets.values().forEach(secret -> Arrays.fill(secret, '\0'));
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return origin + ": " + draft + ", secrets for " + secrets.keySet() + ", " + notes;
    }
}
