package dev.lakewarden.governance.connections;

import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A connection's settings with its secrets filled in, on their way into an SDK. Lives only as long
 * as an opening.
 */
public final class ResolvedSettings {
    private final String connection;
    private final Map<String, String> values;

    public ResolvedSettings(String connection, Map<String, String> values) {
        this.connection = connection;
        this.values = Map.copyOf(values);
    }

    /** The connection's name, for messages. */
    public String connection() {
        return connection;
    }

    public Optional<String> find(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** A required setting; the settings were checked before they were resolved. */
    public String load(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("No setting " + key));
    }

    public boolean isOn(String flag) {
        return find(flag).map(Boolean::parseBoolean).orElse(false);
    }

    /** Keys only: values may be secrets. */
    @Override
    public String toString() {
        return connection + new TreeSet<>(values.keySet());
    }
}
