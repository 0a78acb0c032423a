package dev.lakewarden.governance.connections;

import dev.lakewarden.governance.secrets.SecretLifetime;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a connection holds for one setting: a plain value, or where its secret is. Never a secret
 * itself.
 */
public sealed interface SettingValue {
    /**
     * What may be shown, printed and exported: the plain text, {@code env:NAME}, {@code file:PATH},
     * or words that say where the secret is.
     */
    default String shown() {
        return switch (this) {
            case Plain(var text) -> text;
            case FromEnvironment(var variable) -> ENVIRONMENT + variable;
            case FromFile(var path) -> FILE + path;
            case InVault(var lifetime) ->
                    switch (lifetime) {
                        case NEVER -> "asked for at every opening";
                        case SESSION -> "kept for this session";
                        case KEPT -> "kept in the vault";
                    };
        };
    }

    /** Reads {@code env:NAME} and {@code file:PATH}; empty for any other text. */
    static Optional<SettingValue> reference(String text) {
        if (text.startsWith(ENVIRONMENT)) {
            return Optional.of(new FromEnvironment(text.substring(ENVIRONMENT.length())));
        }
        if (text.startsWith(FILE)) {
            try {
                return Optional.of(new FromFile(Path.of(text.substring(FILE.length()))));
            } catch (InvalidPathException e) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /**
     * What someone typed for that setting: a reference if the setting is a secret and the text is
     * one, otherwise plain text, which {@link SettingsCheck} refuses for a secret.
     */
    static SettingValue typed(Setting setting, String text) {
        return setting.isSecret()
                ? reference(text).orElseGet(() -> new Plain(text))
                : new Plain(text);
    }

    String ENVIRONMENT = "env:";
    String FILE = "file:";

    record Plain(String text) implements SettingValue {}

    /** The secret is in the vault under the connection's id and the setting's key. */
    record InVault(SecretLifetime lifetime) implements SettingValue {}

    /** The secret is in an environment variable of this process. */
    record FromEnvironment(String variable) implements SettingValue {}

    /** The secret is the content of a file that only its owner may read (mode 0600). */
    record FromFile(Path path) implements SettingValue {}
}
