package dev.lakewarden.store.connections;

import dev.lakewarden.governance.connections.SettingValue;
import dev.lakewarden.governance.secrets.SecretLifetime;

import java.nio.file.Path;
import java.util.Locale;

/** A setting's value as a word for its kind and a text. */
record SettingRow(String kind, String text) {
    static SettingRow of(SettingValue value) {
        return switch (value) {
            case SettingValue.Plain(var text) -> new SettingRow("plain", text);
            case SettingValue.InVault(var lifetime) ->
                    new SettingRow("vault", lifetime.name().toLowerCase(Locale.ROOT));
            case SettingValue.FromEnvironment(var variable) ->
                    new SettingRow("environment", variable);
            case SettingValue.FromFile(var path) -> new SettingRow("file", path.toString());
        };
    }

    SettingValue value() {
        return switch (kind) {
            case "plain" -> new SettingValue.Plain(text);
            case "vault" ->
                    new SettingValue.InVault(SecretLifetime.valueOf(text.toUpperCase(Locale.ROOT)));
            case "environment" -> new SettingValue.FromEnvironment(text);
            case "file" -> new SettingValue.FromFile(Path.of(text));
            default -> throw new IllegalStateException("Not a kind of setting: " + kind);
        };
    }
}
