package dev.lakewarden.governance.secrets;

/** A vault that a passphrase opens. */
public interface PassphraseVault extends Vault {
    /**
     * Whether anything was ever kept in it; if not, the first passphrase becomes its passphrase.
     */
    boolean exists();

    /**
     * Unlocks it for this process. Takes a noticeable time on purpose.
     *
     * @throws dev.lakewarden.governance.failure.ConnectorException with {@code Unauthenticated} if
     *     the passphrase is wrong, {@code Corrupt} if the vault is damaged, {@code Invalid} if a
     *     first passphrase is too short
     */
    void unlock(char[] passphrase);

    /** Forgets the passphrase and everything read with it. */
    void lock();

    /**
     * Encrypts everything anew under another passphrase.
     *
     * @throws dev.lakewarden.governance.failure.ConnectorException as {@link #unlock} does for the
     *     old one, {@code Invalid} if the new one is too short; the old one holds then
     */
    void changePassphrase(char[] old, char[] fresh);
}
