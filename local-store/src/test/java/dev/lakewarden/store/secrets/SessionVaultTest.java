package dev.lakewarden.store.secrets;

import dev.lakewarden.governance.secrets.Vault;
import dev.lakewarden.governance.secrets.VaultContract;

class SessionVaultTest extends VaultContract {
    @Override
    protected Vault open() {
        return new SessionVault();
    }
}
