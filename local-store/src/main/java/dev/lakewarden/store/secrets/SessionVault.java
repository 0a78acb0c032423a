package dev.lakewarden.store.secrets;

import dev.lakewarden.governance.secrets.SecretKey;
import dev.lakewarden.governance.secrets.Vault;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps secrets in memory until this process ends. */
public final class SessionVault implements Vault {
    private final Map<SecretKey, char[]> secrets = new HashMap<>();

    @Override
    public String title() {
        return "this session";
    }

    @Override
    public boolean keeps() {
        return false;
    }

    @Override
    public boolean isLocked() {
        return false;
    }

    @Override
    public synchronized Optional<char[]> find(SecretKey key) {
        return Optional.ofNullable(secrets.get(key)).map(char[]::clone);
    }

    @Override
    public synchronized void store(SecretKey key, char[] secret) {
        char[] earlier = secrets.put(key, secret.clone());
        if (earlier != null) {
            Arrays.fill(earlier, '\0');
        }
    }

    @Override
    public synchronized void remove(SecretKey key) {
        char[] removed = secrets.remove(key);
        if (removed != null) {
            Arrays.fill(removed, '\0');
        }
    }
}
