package dev.lakewarden.governance.secrets;

import dev.lakewarden.governance.failure.ConnectorException;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which vault takes a secret: the keychain if this machine has one, otherwise the vault file, and
 * memory for what ends with the session. There is no other place and no built-in key.
 */
public final class Vaults {
    private final Vault keychain;
    private final PassphraseVault file;
    private final Vault session;

    /**
     * One vault as people see it.
     *
     * @param unavailable why it cannot be used here; empty if it can
     */
    public record State(String title, boolean locked, Optional<String> unavailable) {}

    public Vaults(Vault keychain, PassphraseVault file, Vault session) {
        this.keychain = keychain;
        this.file = file;
        this.session = session;
    }

    /** Looks for the keychain at the first call. */
    public List<State> states() {
        return List.of(state(keychain), state(file), state(session));
    }

    /** Where a kept secret goes on this machine; looks for the keychain at the first call. */
    public Vault kept() {
        return keychain.whyUnavailable().isEmpty() ? keychain : file;
    }

    /** The vault file: its passphrase is asked for, set and changed there. */
    public PassphraseVault file() {
        return file;
    }

    /** Whether kept secrets wait for a passphrase. */
    public boolean isLocked() {
        return kept().isLocked();
    }

    /** As {@link PassphraseVault#unlock}. */
    public void unlock(char[] passphrase) {
        file.unlock(passphrase);
    }

    /**
     * @throws ConnectorException with {@code Refused} if it may be in a vault that is locked
     */
    public Optional<char[]> find(SecretKey key, SecretLifetime lifetime) {
        return switch (lifetime) {
            case NEVER -> Optional.empty();
            case SESSION -> session.find(key);
            case KEPT -> findKept(key);
        };
    }

    /** Whether a kept secret may be in a file that waits for its passphrase. Asks nobody. */
    public boolean isBehindPassphrase(SecretKey key) {
        if (!file.exists() || !file.isLocked()) {
            return false;
        }
        Optional<char[]> found =
                keychain.whyUnavailable().isEmpty() ? keychain.find(key) : Optional.empty();
        found.ifPresent(secret -> Arrays.fill(secret, '\0'));
        return found.isEmpty();
    }

    /**
     * Returns only when it is stored.
     *
     * @throws ConnectorException if it is not; nothing is dropped silently
     */
    public void store(SecretKey key, SecretLifetime lifetime, char[] secret) {
        switch (lifetime) {
            case NEVER -> throw new IllegalArgumentException("Never kept, so never stored: " + key);
            case SESSION -> session.store(key, secret);
            case KEPT -> kept().store(key, secret);
        }
    }

    /**
     * Removes it from wherever a secret of that lifetime may be.
     *
     * @throws ConnectorException with {@code Refused} if one that may hold it is locked
     */
    public void remove(SecretKey key, SecretLifetime lifetime) {
        switch (lifetime) {
            case NEVER -> {}
            case SESSION -> session.remove(key);
            case KEPT -> {
                if (keychain.whyUnavailable().isEmpty()) {
                    keychain.remove(key);
                }
                if (file.exists()) {
                    file.remove(key);
                }
            }
        }
    }

    private Optional<char[]> findKept(SecretKey key) {
        if (keychain.whyUnavailable().isEmpty()) {
            Optional<char[]> found = keychain.find(key);
            if (found.isPresent()) {
                return found;
            }
        }
        // Asked even beside a keychain, which may have come later than the file.
        return file.exists() ? file.find(key) : Optional.empty();
    }

    private static State state(Vault vault) {
        Optional<String> unavailable = vault.whyUnavailable();
        return new State(vault.title(), unavailable.isEmpty() && vault.isLocked(), unavailable);
    }
}
