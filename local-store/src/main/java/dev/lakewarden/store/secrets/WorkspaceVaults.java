package dev.lakewarden.store.secrets;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.secrets.PassphraseVault;
import dev.lakewarden.governance.secrets.SecretFile;
import dev.lakewarden.governance.secrets.Vault;
import dev.lakewarden.governance.secrets.Vaults;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** The vaults that belong to a workspace. Nothing is opened or looked for until it is needed. */
public final class WorkspaceVaults {
    public static final String PASSPHRASE_FILE = "LAKEWARDEN_PASSPHRASE_FILE";

    /** Set to {@code off} where asking the system's keychain would hang or annoy. */
    public static final String KEYCHAIN = "LAKEWARDEN_KEYCHAIN";

    private WorkspaceVaults() {}

    /**
     * @param environment finds a variable of this process
     */
    public static Vaults beside(Path workspace, Function<String, Optional<String>> environment) {
        Vault keychain =
                environment.apply(KEYCHAIN).filter("off"::equals).isPresent()
                        ? KeychainVault.none("It is switched off by " + KEYCHAIN + ".")
                        : KeychainVault.ofThisMachine();
        return new Vaults(keychain, file(vaultFile(workspace), environment), new SessionVault());
    }

    private static PassphraseVault file(Path file, Function<String, Optional<String>> environment) {
        return environment
                .apply(PASSPHRASE_FILE)
                .filter(text -> !text.isBlank())
                .map(path -> new EncryptedFileVault(file, () -> passphrase(Path.of(path))))
                .orElseGet(() -> new EncryptedFileVault(file));
    }

    private static char[] passphrase(Path file) {
        try {
            return SecretFile.read(file, PASSPHRASE_FILE);
        } catch (ConnectorException e) {
            throw LockedVault.staysLocked(e);
        }
    }

    /** {@code WORKSPACE.vault}, beside the workspace. */
    public static Path vaultFile(Path workspace) {
        return workspace.resolveSibling(workspace.getFileName() + ".vault");
    }
}
