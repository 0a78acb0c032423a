package dev.lakewarden.store.secrets;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.secrets.SecretKey;
import dev.lakewarden.governance.secrets.Vault;
import dev.lakewarden.store.secrets.Keychain.Absent;
import dev.lakewarden.store.secrets.Keychain.NoAnswer;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Optional;

/**
 * Keeps secrets in the operating system's keychain. It is looked for at the first use, not before:
 * that loads native code and talks to other processes.
 */
public final class KeychainVault implements Vault {
    private static final String TITLE = "system keychain";

    private final Keychain.Opener opener;
    private @Nullable Keychain keychain;
    private @Nullable String absence;

    KeychainVault(Keychain.Opener opener) {
        this.opener = opener;
    }

    /** The keychain of this machine, if it has one. */
    public static KeychainVault ofThisMachine() {
        return new KeychainVault(SystemKeychain::open);
    }

    /** None, for where it is switched off. */
    public static KeychainVault none(String because) {
        return new KeychainVault(
                () -> {
                    throw new Absent(because);
                });
    }

    @Override
    public String title() {
        return TITLE;
    }

    @Override
    public boolean keeps() {
        return true;
    }

    /** The system unlocks it and asks for that itself. */
    @Override
    public boolean isLocked() {
        return false;
    }

    @Override
    public synchronized Optional<String> whyUnavailable() {
        if (keychain == null && absence == null) {
            try {
                keychain = opener.open();
            } catch (Absent e) {
                absence = e.getMessage();
            }
        }
        return Optional.ofNullable(absence);
    }

    @Override
    public synchronized Optional<char[]> find(SecretKey key) {
        try {
            return opened().find(key.toString());
        } catch (NoAnswer e) {
            throw refused(key, "read", e);
        }
    }

    /** Reads it back: some keychains shorten what they do not like without a word. */
    @Override
    public synchronized void store(SecretKey key, char[] secret) {
        try {
            opened().store(key.toString(), secret);
            char[] kept = opened().find(key.toString()).orElse(new char[0]);
            boolean whole = Arrays.equals(kept, secret);
            Arrays.fill(kept, '\0');
            if (!whole) {
                opened().remove(key.toString());
                throw new ConnectorException(
                        new Failure.Refused(
                                key.setting(),
                                "The system keychain does not keep it unchanged; it is not"
                                        + " stored."));
            }
        } catch (NoAnswer e) {
            throw refused(key, "stored", e);
        }
    }

    @Override
    public synchronized void remove(SecretKey key) {
        try {
            opened().remove(key.toString());
        } catch (NoAnswer e) {
            throw refused(key, "removed", e);
        }
    }

    private Keychain opened() {
        Optional<String> absent = whyUnavailable();
        Keychain opened = keychain;
        if (opened == null) {
            throw new ConnectorException(
                    new Failure.Refused(TITLE, absent.orElse("There is no keychain.")));
        }
        return opened;
    }

    private static ConnectorException refused(SecretKey key, String what, NoAnswer cause) {
        return new ConnectorException(
                new Failure.Refused(
                        key.setting(),
                        "The system keychain did not let it be "
                                + what
                                + "; it may be locked, or access was declined."),
                cause);
    }
}
