package dev.lakewarden.connectors.exchange;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.SettingValue;
import dev.lakewarden.governance.exchange.ConnectionWriter;

import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes our own connection files: YAML, sorted by name and key so that Git shows what changed,
 * with stable ids, and never with a secret or a permission.
 */
final class ConnectionFileWriter implements ConnectionWriter {
    @Override
    public String write(List<Connection> connections) {
        Map<String, Object> byName = new LinkedHashMap<>();
        connections.stream()
                .sorted(Comparator.comparing(Connection::name))
                .forEach(connection -> byName.put(connection.name(), written(connection)));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put(ConnectionFile.VERSION, 1);
        document.put(ConnectionFile.CONNECTIONS, byName);
        DumpSettings settings =
                DumpSettings.builder()
                        .setDefaultFlowStyle(FlowStyle.BLOCK)
                        .setSplitLines(false)
                        .setDereferenceAliases(true)
                        .build();
        return "# Connections of a Lakewarden workspace. Secrets are never in here: 'ask' is asked"
                + " for,\n# env:NAME and file:PATH are read when a connection is opened.\n"
                + new Dump(settings).dumpToString(document);
    }

    private static Map<String, Object> written(Connection connection) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", connection.id().toString());
        fields.put("provider", connection.provider());
        fields.put("environment", connection.environment().word());
        if (!connection.site().isEmpty()) {
            fields.put("site", connection.site());
        }
        Map<String, Object> settings = new TreeMap<>();
        connection
                .settings()
                .forEach(
                        (key, value) ->
                                settings.put(
                                        key,
                                        switch (value) {
                                            case SettingValue.InVault _ -> ConnectionFile.ASK;
                                            case SettingValue.Plain _,
                                                    SettingValue.FromEnvironment _,
                                                    SettingValue.FromFile _ ->
                                                    value.shown();
                                        }));
        if (!settings.isEmpty()) {
            fields.put("settings", settings);
        }
        return fields;
    }
}
