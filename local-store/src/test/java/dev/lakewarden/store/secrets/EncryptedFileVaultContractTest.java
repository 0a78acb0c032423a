package dev.lakewarden.store.secrets;

import dev.lakewarden.governance.secrets.Vault;
import dev.lakewarden.governance.secrets.VaultContract;

import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class EncryptedFileVaultContractTest extends VaultContract {
    private final Path folder;

    EncryptedFileVaultContractTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Override
    protected Vault open() {
        EncryptedFileVault vault = new EncryptedFileVault(folder.resolve("lake.vault"));
        vault.unlock("correct horse battery".toCharArray());
        return vault;
    }
}
