package dev.lakewarden.governance.secrets;

import java.util.Optional;

/**
 * Where secrets are kept. Three kinds stand behind it: the operating system's keychain, an
 * encrypted file, and this process's memory. Methods may block.
 */
public interface Vault {
    /** What people call it: {@code system keychain}, {@code vault file}, {@code this session}. */
    String title();

    /** Whether what is stored is still there after this process ends. */
    boolean keeps();

    /** Whether it must be unlocked with a passphrase before it answers. */
    boolean isLocked();

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

    void remove(SecretKey key);
}
