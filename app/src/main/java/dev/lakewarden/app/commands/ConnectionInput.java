package dev.lakewarden.app.commands;

import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.governance.connections.ProviderDescription;
import dev.lakewarden.governance.connections.Setting;
import dev.lakewarden.governance.connections.SettingValue;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.secrets.SecretLifetime;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Settings and secrets as they were typed for one provider. Never repeats a value in a message: it
 * may be a secret in the wrong place.
 */
final class ConnectionInput implements AutoCloseable {
    private final ProviderDescription provider;
    private final Map<String, SettingValue> settings;
    private final Map<String, char[]> secrets = new TreeMap<>();
    private final Set<String> named = new HashSet<>();

    ConnectionInput(ProviderDescription provider, Map<String, SettingValue> before) {
        this.provider = provider;
        this.settings = new TreeMap<>(before);
    }

    Map<String, SettingValue> settings() {
        return settings;
    }

    /** Wiped by {@link #close}. */
    Map<String, char[]> secrets() {
        return secrets;
    }

    /** Takes {@code KEY=VALUE}; a secret only as {@code KEY=env:NAME} or {@code KEY=file:PATH}. */
    ConnectionInput set(List<String> assignments) {
        for (String assignment : assignments) {
            int equals = assignment.indexOf('=');
            if (equals <= 0) {
                throw invalid("--set", "It takes KEY=VALUE, such as --set uri=https://host/api.");
            }
            Setting setting = once(declared(assignment.substring(0, equals)));
            SettingValue value = SettingValue.typed(setting, assignment.substring(equals + 1));
            if (setting.isSecret() && value instanceof SettingValue.Plain) {
                throw invalid(
                        setting.key(),
                        "It is a secret, and every process of this machine can read a command"
                                + " line. Use --secret "
                                + setting.key()
                                + " and type it, or refer to it: --set "
                                + setting.key()
                                + "=env:NAME or file:PATH.");
            }
            settings.put(setting.key(), value);
        }
        return this;
    }

    ConnectionInput unset(List<String> keys) {
        keys.forEach(key -> settings.remove(once(declared(key)).key()));
        return this;
    }

    /** Secrets that are asked for at every opening. */
    ConnectionInput ask(List<String> keys) {
        for (String key : keys) {
            settings.put(secret(key).key(), new SettingValue.InVault(SecretLifetime.NEVER));
        }
        return this;
    }

    /** Reads them one by one from the person or standard input, to be kept in the vault. */
    ConnectionInput read(List<String> keys, Session session) {
        List<Setting> wanted = keys.stream().map(this::secret).toList();
        for (Setting setting : wanted) {
            char[] typed =
                    session.secrets()
                            .read(setting.title())
                            .orElseThrow(() -> notGiven(setting.key()));
            secrets.put(setting.key(), typed);
            settings.put(setting.key(), new SettingValue.InVault(SecretLifetime.KEPT));
        }
        return this;
    }

    private static ConnectorException notGiven(String key) {
        return invalid(
                key,
                "Nothing was given. Type it when asked, or pass one line for each --secret on"
                        + " standard input.");
    }

    private Setting secret(String key) {
        if (key.contains("=")) {
            throw invalid(
                    "--secret",
                    "It takes the key alone; the secret itself is asked for or read from standard"
                            + " input.");
        }
        Setting setting = declared(key);
        if (!setting.isSecret()) {
            throw invalid(key, "It is not a secret; use --set " + key + "=VALUE.");
        }
        return once(setting);
    }

    /** Which of two was meant is not ours to guess. */
    private Setting once(Setting setting) {
        if (!named.add(setting.key())) {
            throw invalid(
                    setting.key(),
                    "It is given twice. Give it once, by one of --set, --unset, --secret and"
                            + " --ask.");
        }
        return setting;
    }

    private Setting declared(String key) {
        return provider.find(key)
                .orElseThrow(
                        () -> {
                            List<String> keys =
                                    provider.settings().stream().map(Setting::key).toList();
                            String meant =
                                    Suggestions.nearest(key, keys)
                                            .map(near -> " Did you mean " + near + "?")
                                            .orElse("");
                            return invalid(
                                    "setting " + key,
                                    provider.title()
                                            + " has no such setting."
                                            + meant
                                            + " There are: "
                                            + String.join(", ", keys)
                                            + ".");
                        });
    }

    static Environment environment(String word) {
        return Environment.find(word)
                .orElseThrow(
                        () ->
                                invalid(
                                        "environment " + word,
                                        "It is one of "
                                                + Arrays.stream(Environment.values())
                                                        .map(Environment::word)
                                                        .collect(Collectors.joining(", "))
                                                + "."));
    }

    static ConnectorException invalid(String subject, String because) {
        return new ConnectorException(new Failure.Invalid(subject, because));
    }

    @Override
    public void close() {
        secrets.values().forEach(secret -> Arrays.fill(secret, '\0'));
    }
}
