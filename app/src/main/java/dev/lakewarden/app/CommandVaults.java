package dev.lakewarden.app;

import dev.lakewarden.app.commands.Session;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.secrets.Vaults;
import dev.lakewarden.store.secrets.EncryptedFileVault;
import dev.lakewarden.store.secrets.KeychainVault;
import dev.lakewarden.store.secrets.SessionVault;
import dev.lakewarden.store.secrets.WorkspaceVaults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The vaults as a command has them: the passphrase comes from a file if one is named, from the
 * person if one is there, and from nowhere otherwise: a locked vault then refuses.
 */
final class CommandVaults {
    private CommandVaults() {}

    static Vaults beside(Path workspace, Session session) {
        boolean named =
                session.surroundings().variable(WorkspaceVaults.PASSPHRASE_FILE).isPresent();
        if (named || !session.secrets().someoneIsThere()) {
            return WorkspaceVaults.beside(workspace, session.surroundings()::variable);
        }
        boolean off =
                session.surroundings()
                        .variable(WorkspaceVaults.KEYCHAIN)
                        .filter("off"::equals)
                        .isPresent();
        Path file = WorkspaceVaults.vaultFile(workspace);
        return new Vaults(
                off
                        ? KeychainVault.none(
                                "It is switched off by " + WorkspaceVaults.KEYCHAIN + ".")
                        : KeychainVault.ofThisMachine(),
                new EncryptedFileVault(file, () -> passphrase(file, session)),
                new SessionVault());
    }

    private static char[] passphrase(Path file, Session session) {
        if (Files.exists(file)) {
            return ask("Passphrase of the vault", session);
        }
        char[] first =
                ask(
                        "This machine has no keychain. New passphrase for the vault, "
                                + EncryptedFileVault.SHORTEST_PASSPHRASE
                                + " characters or more",
                        session);
        char[] again = ask("The same again", session);
        boolean same = Arrays.equals(first, again);
        Arrays.fill(again, '\0');
        if (!same) {
            Arrays.fill(first, '\0');
            throw new ConnectorException(
                    new Failure.Refused("vault file", "The two passphrases differ."));
        }
        return first;
    }

    private static char[] ask(String question, Session session) {
        return session.secrets()
                .ask(question)
                .orElseThrow(
                        () ->
                                new ConnectorException(
                                        new Failure.Refused(
                                                "vault file",
                                                "It is locked, and no passphrase was given.")));
    }
}
