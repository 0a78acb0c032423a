package dev.lakewarden.governance.connections;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What can be connected and with which settings, as data.
 *
 * @param id the word on the command line and in files, such as {@code iceberg-rest}; never changed
 *     once released
 * @param title the name people know, such as {@code Iceberg REST}
 * @param help one or two sentences: what it reaches and what it needs
 */
public record ProviderDescription(
        String id, String title, SystemKind kind, String help, List<Setting> settings) {
    public ProviderDescription {
        settings = List.copyOf(settings);
        Set<String> seen = new HashSet<>();
        for (Setting setting : settings) {
            if (!seen.add(setting.key())) {
                throw new IllegalArgumentException(id + " declares " + setting.key() + " twice");
            }
        }
    }

    public Optional<Setting> find(String key) {
        return settings.stream().filter(setting -> setting.key().equals(key)).findFirst();
    }
}
