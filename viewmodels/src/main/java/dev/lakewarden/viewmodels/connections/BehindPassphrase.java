package dev.lakewarden.viewmodels.connections;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.SettingValue;
import dev.lakewarden.governance.secrets.SecretKey;
import dev.lakewarden.governance.secrets.SecretLifetime;
import dev.lakewarden.governance.secrets.Vaults;

import java.util.List;
import java.util.Optional;

/** Which connections have a secret in the vault file while that is locked. */
record BehindPassphrase(Vaults vaults) {
    /** A sentence that names them; empty if there is none. Blocks. */
    Optional<String> words(List<Connection> connections) {
        List<String> waiting =
                connections.stream().filter(this::waits).map(Connection::name).toList();
        return switch (waiting.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of("The secret of " + waiting.getFirst() + " is kept there.");
            default ->
                    Optional.of(
                            "The secrets of " + String.join(", ", waiting) + " are kept there.");
        };
    }

    private boolean waits(Connection connection) {
        return connection.settings().entrySet().stream()
                .filter(
                        setting ->
                                setting.getValue() instanceof SettingValue.InVault(var lifetime)
                                        && lifetime == SecretLifetime.KEPT)
                .anyMatch(
                        setting ->
                                vaults.isBehindPassphrase(
                                        new SecretKey(connection.id(), setting.getKey())));
    }
}
