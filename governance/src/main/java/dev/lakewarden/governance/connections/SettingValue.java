package dev.lakewarden.governance.connections;

import dev.lakewarden.governance.secrets.SecretLifetime;

import java.nio.file.Path;

/**
 * What a connection holds for one setting: a plain value, or where its secret is. Never a secret
 * itself.
 */
public sealed interface SettingValue {
    record Plain(String text) implements SettingValue {}

    /** The secret is in the vault under the connection's id and the setting's key. */
    record InVault(SecretLifetime lifetime) implements SettingValue {}

    /** The secret is in an environment variable of this process. */
    record FromEnvironment(String variable) implements SettingValue {}

    /** The secret is the content of a file that only its owner may read (mode 0600). */
    record FromFile(Path path) implements SettingValue {}
}
