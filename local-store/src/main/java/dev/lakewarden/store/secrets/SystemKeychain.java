package dev.lakewarden.store.secrets;

import com.github.javakeyring.BackendNotSupportedException;
import com.github.javakeyring.Keyring;
import com.github.javakeyring.PasswordAccessException;

import java.util.List;
import java.util.Optional;

/** The keychain of macOS, Windows or a Linux desktop. */
final class SystemKeychain implements Keychain {
    private static final String SERVICE = "Lakewarden";

    /**
     * What the backends say when there is no such entry; they have no exception of its own for it.
     * Whatever else they say is a failure, so that a locked keychain never looks like an empty one.
     */
    private static final List<String> NOT_THERE =
            List.of(
                    "No stored credentials match",
                    "No password to delete. No stored credentials match",
                    "Password not Found",
                    "Password is not in wallet",
                    "Password cannot be deleted, it is not in wallet",
                    "Error code 1168",
                    "The specified item could not be found in the keychain");

    private final Keyring keyring;

    private SystemKeychain(Keyring keyring) {
        this.keyring = keyring;
    }

    static Keychain open() throws Absent {
        try {
            return new SystemKeychain(Keyring.create());
        } catch (BackendNotSupportedException e) {
            throw new Absent("This machine offers no keychain to this session.", e);
        } catch (RuntimeException | LinkageError e) {
            // Its native and D-Bus libraries fail in ways of their own; each means: no keychain.
            throw new Absent("The keychain of this machine cannot be opened.", e);
        }
    }

    @Override
    public Optional<char[]> find(String account) throws NoAnswer {
        try {
            return Optional.of(keyring.getPassword(SERVICE, account).toCharArray());
        } catch (PasswordAccessException e) {
            if (isNotThere(e)) {
                return Optional.empty();
            }
            throw new NoAnswer(e);
        } catch (RuntimeException e) {
            throw new NoAnswer(e);
        }
    }

    @Override
    public void store(String account, char[] secret) throws NoAnswer {
        try {
            keyring.setPassword(SERVICE, account, new String(secret));
        } catch (PasswordAccessException | RuntimeException e) {
            throw new NoAnswer(e);
        }
    }

    @Override
    public void remove(String account) throws NoAnswer {
        try {
            keyring.deletePassword(SERVICE, account);
        } catch (PasswordAccessException e) {
            if (!isNotThere(e)) {
                throw new NoAnswer(e);
            }
        } catch (RuntimeException e) {
            throw new NoAnswer(e);
        }
    }

    private static boolean isNotThere(PasswordAccessException e) {
        String message = String.valueOf(e.getMessage());
        return NOT_THERE.stream().anyMatch(message::startsWith);
    }
}
