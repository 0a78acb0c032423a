package dev.lakewarden.uitests;

import dev.lakewarden.app.window.Connecting;
import dev.lakewarden.connectors.iceberg.IcebergJdbcProvider;
import dev.lakewarden.connectors.iceberg.IcebergRestProvider;
import dev.lakewarden.connectors.kafka.KafkaProvider;
import dev.lakewarden.connectors.s3.S3Provider;
import dev.lakewarden.governance.connections.ChangeGuard;
import dev.lakewarden.governance.connections.ConnectionBook;
import dev.lakewarden.governance.connections.ConnectionSecrets;
import dev.lakewarden.governance.connections.Providers;
import dev.lakewarden.governance.secrets.SecretPrompt;
import dev.lakewarden.governance.secrets.Vaults;
import dev.lakewarden.store.Workspace;
import dev.lakewarden.store.secrets.WorkspaceVaults;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Every provider there is, and no keychain of the machine that runs the journey. */
final class JourneyConnecting implements Connecting {
    private static final Clock CLOCK = Clock.systemUTC();

    @Override
    public Providers providers() {
        return new Providers(
                List.of(
                        new IcebergRestProvider(),
                        new IcebergJdbcProvider(),
                        new KafkaProvider(CLOCK),
                        new S3Provider(CLOCK)));
    }

    @Override
    public Vaults vaults(Workspace workspace) {
        return WorkspaceVaults.beside(
                workspace.file(),
                name ->
                        name.equals(WorkspaceVaults.KEYCHAIN)
                                ? Optional.of("off")
                                : Optional.empty());
    }

    @Override
    public ConnectionBook book(Workspace workspace, Vaults vaults, SecretPrompt prompt) {
        return new ConnectionBook(
                workspace.connections(),
                providers(),
                new ConnectionSecrets(vaults, _ -> Optional.empty(), prompt),
                new ChangeGuard(workspace.audit(), CLOCK),
                CLOCK);
    }
}
