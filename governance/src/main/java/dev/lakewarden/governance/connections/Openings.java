package dev.lakewarden.governance.connections;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import java.util.Map;
import java.util.function.Consumer;

/** Opens connections with as many ports as they may have. */
record Openings(Providers providers, ConnectionSecrets secrets, ChangeGuard guard) {
    TestReport test(Connection connection, Map<String, char[]> typed, Consumer<TestStep> progress) {
        ConnectionProvider provider = providers.load(connection.provider());
        return provider.test(secrets.resolve(connection, provider.description(), typed), progress);
    }

    OpenConnection forReading(Connection connection) {
        ConnectionProvider provider = providers.load(connection.provider());
        OpenConnection opened = provider.openForReading(resolved(connection, provider));
        if (opened.tableChanges().isPresent()) {
            opened.close();
            throw new ConnectorException(
                    new Failure.Defect(
                            connection.name(),
                            connection.provider() + " offers changes on a read-only opening."));
        }
        return opened;
    }

    OpenConnection forChanges(Connection connection, Confirmation confirmation, String actor) {
        return switch (guard.decide(connection, confirmation, actor)) {
            case ChangeGuard.Verdict.Refused(var because) ->
                    throw new ConnectorException(new Failure.Refused(connection.name(), because));
            case ChangeGuard.Verdict.Permitted _ -> {
                ConnectionProvider provider = providers.load(connection.provider());
                yield provider.openForChanges(resolved(connection, provider));
            }
        };
    }

    /** Checked again: a newer or older version may have saved it. */
    private ResolvedSettings resolved(Connection connection, ConnectionProvider provider) {
        SettingProblem.refuse(
                connection.name(),
                SettingsCheck.check(provider.description(), connection.settings()));
        return secrets.resolve(connection, provider.description(), Map.of());
    }
}
