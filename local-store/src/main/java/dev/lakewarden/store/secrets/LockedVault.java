package dev.lakewarden.store.secrets;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

/** Why nothing is taken out of a vault file and nothing put into it. */
final class LockedVault {
    private static final String MAKE_ONE =
            "Choose a passphrase of "
                    + EncryptedFileVault.SHORTEST_PASSPHRASE
                    + " characters or more: type it where it is asked for, or name a file that"
                    + " holds it in LAKEWARDEN_PASSPHRASE_FILE. The vault is made with the first"
                    + " secret.";

    private LockedVault() {}

    /** Nobody gave a passphrase. */
    static ConnectorException refusal() {
        return new ConnectorException(
                new Failure.Refused(
                        EncryptedFileVault.TITLE,
                        "The vault is locked: unlock it with its passphrase, or name a file that"
                                + " holds the passphrase in LAKEWARDEN_PASSPHRASE_FILE."));
    }

    /** Nobody gave a passphrase, and there is no vault that one could open. */
    static ConnectorException noneYet() {
        return new ConnectorException(
                new Failure.Refused(
                        EncryptedFileVault.TITLE,
                        "There is no vault yet, and nothing is kept without one.",
                        MAKE_ONE));
    }

    /** What was given cannot be the passphrase of a new vault. */
    static ConnectorException isNotMade(ConnectorException why) {
        return new ConnectorException(
                new Failure.Refused(
                        EncryptedFileVault.TITLE,
                        "No vault is made: " + why.failure().because(),
                        MAKE_ONE),
                why);
    }

    /** A passphrase could not be had, or is not the right one. */
    static ConnectorException staysLocked(ConnectorException why) {
        return new ConnectorException(
                new Failure.Refused(
                        EncryptedFileVault.TITLE,
                        "It stays locked: " + why.failure().because(),
                        "Give the passphrase that the vault was made with, or name the file that"
                                + " holds it in LAKEWARDEN_PASSPHRASE_FILE."),
                why);
    }

    static boolean isAboutThePassphrase(ConnectorException e) {
        return e.failure() instanceof Failure.Unauthenticated
                || e.failure() instanceof Failure.Invalid;
    }
}
