package dev.lakewarden.app.window;

import dev.lakewarden.governance.connections.ChangeGuard;
import dev.lakewarden.governance.connections.ConnectionBook;
import dev.lakewarden.governance.connections.ConnectionSecrets;
import dev.lakewarden.governance.connections.Providers;
import dev.lakewarden.governance.secrets.SecretPrompt;
import dev.lakewarden.governance.secrets.Vaults;
import dev.lakewarden.store.Workspace;
import dev.lakewarden.store.secrets.WorkspaceVaults;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Connections to the systems of those providers, with the vaults beside the workspace.
 *
 * @param providers asked when the first connection is needed: they load the connectors
 * @param variable environment variables that may hold a secret
 */
public record SystemsOf(
        Supplier<Providers> providers, Function<String, Optional<String>> variable, Clock clock)
        implements Connecting {
    /** An environment with nothing in it but that the machine's keychain is not used. */
    public static Optional<String> noKeychain(String name) {
        return name.equals(WorkspaceVaults.KEYCHAIN) ? Optional.of("off") : Optional.empty();
    }

    @Override
    public Providers kinds() {
        return providers.get();
    }

    @Override
    public Vaults vaults(Workspace workspace) {
        return WorkspaceVaults.beside(workspace.file(), variable);
    }

    @Override
    public ConnectionBook book(Workspace workspace, Vaults vaults, SecretPrompt prompt) {
        return new ConnectionBook(
                workspace.connections(),
                providers.get(),
                new ConnectionSecrets(vaults, variable, prompt),
                new ChangeGuard(workspace.audit(), clock),
                clock);
    }
}
