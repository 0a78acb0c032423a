package dev.lakewarden.governance.secrets;

class InMemoryVaultTest extends VaultContract {
    @Override
    protected Vault open() {
        return new InMemoryVault("memory");
    }
}
