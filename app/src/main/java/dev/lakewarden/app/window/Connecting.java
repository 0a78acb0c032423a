package dev.lakewarden.app.window;

import dev.lakewarden.governance.connections.ConnectionBook;
import dev.lakewarden.governance.connections.Providers;
import dev.lakewarden.governance.secrets.SecretPrompt;
import dev.lakewarden.governance.secrets.Vaults;
import dev.lakewarden.store.Workspace;

/**
 * Makes the connections of a workspace usable. Asked on a worker thread after the first picture,
 * since it loads the connectors and the keychain.
 */
public interface Connecting {
    /** What kinds of systems there are; opens none. */
    Providers kinds();

    Vaults vaults(Workspace workspace);

    ConnectionBook book(Workspace workspace, Vaults vaults, SecretPrompt prompt);
}
