package dev.lakewarden.viewmodels.connections;

import dev.lakewarden.governance.connections.ConnectionDraft;
import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.governance.connections.SettingValue;

import java.util.Map;
import java.util.stream.Collectors;

/** What decides which system, and how guarded, a connection reaches. */
record Reach(String provider, Environment environment, Map<String, SettingValue> plain) {
    static Reach of(ConnectionDraft draft) {
        return new Reach(
                draft.provider(),
                draft.environment(),
                draft.settings().entrySet().stream()
                        .filter(entry -> entry.getValue() instanceof SettingValue.Plain)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
