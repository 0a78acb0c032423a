package dev.lakewarden.governance.connections;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** A connection as someone typed it: not checked yet, and without its secrets. */
public record ConnectionDraft(
        String name,
        String provider,
        Environment environment,
        String site,
        Map<String, SettingValue> settings) {
    public ConnectionDraft {
        settings = Collections.unmodifiableMap(new TreeMap<>(settings));
    }

    public static ConnectionDraft of(Connection connection) {
        return new ConnectionDraft(
                connection.name(),
                connection.provider(),
                connection.environment(),
                connection.site(),
                connection.settings());
    }

    public ConnectionDraft withSettings(Map<String, SettingValue> changed) {
        return new ConnectionDraft(name, provider, environment, site, changed);
    }

    /** Whether it is the same system, guarded the same, whatever its name and its secrets. */
    boolean reachesTheSameAs(Connection connection) {
        return provider.equals(connection.provider())
                && environment == connection.environment()
                && plain(settings).equals(plain(connection.settings()));
    }

    private static Map<String, SettingValue> plain(Map<String, SettingValue> settings) {
        Map<String, SettingValue> plain = new TreeMap<>(settings);
        plain.values().removeIf(value -> !(value instanceof SettingValue.Plain));
        return plain;
    }

    Connection toConnection(ConnectionId id, Permission permission) {
        return new Connection(id, name, provider, environment, site, settings, permission);
    }
}
