package dev.lakewarden.benchmarks.lists;

import dev.lakewarden.app.window.Connecting;
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

/** The benchmark is about the window, so there is nothing that it could connect to. */
final class NoSystems implements Connecting {
    private static final Clock CLOCK = Clock.systemUTC();

    @Override
    public Providers providers() {
        return new Providers(List.of());
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
