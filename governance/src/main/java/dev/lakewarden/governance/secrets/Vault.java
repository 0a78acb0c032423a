package dev.lakewarden.governance.secrets;

import java.util.Optional;

/**
 * Where secrets are kept. Three kinds stand behind it: the operating system's keychain, an
 * encrypted file, and this process's memory. Methods may block. Whoever passes or receives a {@code
 * char[]} owns it and wipes it; a vault keeps copies of its own.
 */
public interface Vault {
    /** What people call it: {@code system keychain}, {@code vault file}, {@code this session}. */
    String title();

    /** Whether what is stored is still there after this process ends. */
    boolean keeps();

    /** Whether it must be unlocked with a passphrase before it answers. */
    boolean isLocked();

    /**
     * Why it cannot be used on this machine, in a sentence; empty if it can. The first call may
     * look for it.
     */
    default Optional<String> whyUnavailable() {
        return Optional.empty();
    }

    /**
     * @throws dev.lakewarden.governance.failure.ConnectorException with {@code Refused} if it is
     *     locked, {@code Corrupt} if what is stored cannot be read
     */
    Optional<char[]> find(SecretKey key);

    /**
     * Returns only when the secret is stored.
     *
     * @throws dev.lakewarden.governance.failure.ConnectorException if it is not; nothing is dropped
     *     silently
     */
    void store(SecretKey key, char[] secret);

    /**
     * Does nothing if it is gone already.
     *
     * @throws dev.lakewarden.governance.failure.ConnectorException with {@code Refused} if it is
     *     locked; the secret is still there then
     */
    void remove(SecretKey key);
}
