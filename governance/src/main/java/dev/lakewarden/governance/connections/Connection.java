package dev.lakewarden.governance.connections;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A system someone connected.
 *
 * @param name unique in the workspace; the first part of every asset's name
 * @param site the cloud or place the tree groups by, such as {@code aws-eu}; may be empty
 * @param settings by key, sorted
 */
public record Connection(
        ConnectionId id,
        String name,
        String provider,
        Environment environment,
        String site,
        Map<String, SettingValue> settings,
        Permission permission) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,62}");

    public Connection {
        if (!isName(name)) {
            throw new IllegalArgumentException("Not a connection name: " + name);
        }
        settings = Collections.unmodifiableMap(new TreeMap<>(settings));
    }

    /**
     * Lower-case letters, digits, dot, dash, underscore; 63 at most; no slash, since names of
     * assets are paths.
     */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    public Connection withSettings(Map<String, SettingValue> changed) {
        return new Connection(id, name, provider, environment, site, changed, permission);
    }

    public Connection withPermission(Permission changed) {
        return new Connection(id, name, provider, environment, site, settings, changed);
    }
}
