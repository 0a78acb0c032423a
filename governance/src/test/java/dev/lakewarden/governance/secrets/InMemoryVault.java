package dev.lakewarden.governance.secrets;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A vault for tests: it can be locked, and it can be told to fail. */
public final class InMemoryVault implements PassphraseVault {
    private final String title;
    private final Map<SecretKey, char[]> secrets = new HashMap<>();
    private char[] passphrase = new char[0];
    private boolean locked;
    private boolean broken;
    private Optional<String> unavailable = Optional.empty();

    public InMemoryVault(String title) {
        this.title = title;
    }

    public InMemoryVault unavailable(String because) {
        unavailable = Optional.of(because);
        return this;
    }

    /** From now on it takes nothing. */
    public void breakDown() {
        broken = true;
    }

    public int size() {
        return secrets.size();
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public boolean keeps() {
        return false;
    }

    @Override
    public boolean isLocked() {
        return locked;
    }

    @Override
    public Optional<String> whyUnavailable() {
        return unavailable;
    }

    @Override
    public boolean exists() {
        return !secrets.isEmpty();
    }

    @Override
    public void unlock(char[] given) {
        if (!exists()) {
            passphrase = given.clone();
        } else if (!Arrays.equals(passphrase, given)) {
            throw new ConnectorException(new Failure.Unauthenticated(title, "Wrong passphrase."));
        }
        locked = false;
    }

    @Override
    public void lock() {
        locked = true;
    }

    @Override
    public void changePassphrase(char[] old, char[] fresh) {
        unlock(old);
        passphrase = fresh.clone();
    }

    @Override
    public Optional<char[]> find(SecretKey key) {
        refuseIfLocked();
        return Optional.ofNullable(secrets.get(key)).map(char[]::clone);
    }

    @Override
    public void store(SecretKey key, char[] secret) {
        refuseIfLocked();
        if (broken) {
            throw new ConnectorException(new Failure.Refused(title, "The vault is broken."));
        }
        secrets.put(key, secret.clone());
    }

    @Override
    public void remove(SecretKey key) {
        refuseIfLocked();
        secrets.remove(key);
    }

    private void refuseIfLocked() {
        if (locked || unavailable.isPresent()) {
            throw new ConnectorException(new Failure.Refused(title, "The vault is locked."));
        }
    }
}
