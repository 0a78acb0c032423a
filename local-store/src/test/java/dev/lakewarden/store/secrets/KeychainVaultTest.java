package dev.lakewarden.store.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.secrets.SecretKey;
import dev.lakewarden.governance.secrets.Vault;
import dev.lakewarden.governance.secrets.VaultContract;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

class KeychainVaultTest extends VaultContract {
    private static final SecretKey KEY = new SecretKey(ConnectionId.random(), "password");

    private final Map<String, char[]> held = new HashMap<>();

    @Override
    protected Vault open() {
        return new KeychainVault(() -> new HeldKeychain(held, 10_000));
    }

    @Test
    void theKeychainIsNotLookedForBeforeItIsNeeded() {
        AtomicInteger openings = new AtomicInteger();
        KeychainVault vault =
                new KeychainVault(
                        () -> {
                            openings.incrementAndGet();
                            return new HeldKeychain(held, 10_000);
                        });
        assertThat(vault.title()).isEqualTo("system keychain");
        assertThat(openings).hasValue(0);
        assertThat(vault.whyUnavailable()).isEmpty();
        assertThat(vault.find(KEY)).isEmpty();
        assertThat(openings).hasValue(1);
    }

    @Test
    void withoutAKeychainItSaysWhyAndStoresNothing() {
        Vault vault = KeychainVault.none("It is switched off.");
        assertThat(vault.whyUnavailable()).contains("It is switched off.");
        assertThatThrownBy(() -> vault.store(KEY, "s".toCharArray()))
                .hasMessageContaining("switched off");
    }

    @Test
    void aKeychainThatShortensASecretIsFoundOut() {
        Vault vault = new KeychainVault(() -> new HeldKeychain(held, 4));
        assertThatThrownBy(() -> vault.store(KEY, "longer than four".toCharArray()))
                .hasMessageContaining("does not keep it unchanged")
                .hasMessageNotContaining("four");
        assertThat(held).isEmpty();
    }

    @Test
    void aKeychainThatDoesNotAnswerIsNotTakenForAnEmptyOne() {
        Vault vault = new KeychainVault(DeafKeychain::new);
        assertThatThrownBy(() -> vault.find(KEY)).hasMessageContaining("may be locked");
        assertThatThrownBy(() -> vault.store(KEY, "hunter2".toCharArray()))
                .hasMessageContaining("may be locked")
                .hasMessageNotContaining("hunter2");
        assertThatThrownBy(() -> vault.remove(KEY)).hasMessageContaining("may be locked");
    }

    /** Shortens what is longer than its limit, as some do. */
    private record HeldKeychain(Map<String, char[]> held, int limit) implements Keychain {
        @Override
        public Optional<char[]> find(String account) {
            return Optional.ofNullable(held.get(account)).map(char[]::clone);
        }

        @Override
        public void store(String account, char[] secret) {
            held.put(account, Arrays.copyOf(secret, Math.min(limit, secret.length)));
        }

        @Override
        public void remove(String account) {
            held.remove(account);
        }
    }

    private static final class DeafKeychain implements Keychain {
        @Override
        public Optional<char[]> find(String account) throws NoAnswer {
            throw new NoAnswer(new IllegalStateException("prompt dismissed"));
        }

        @Override
        public void store(String account, char[] secret) throws NoAnswer {
            throw new NoAnswer(new IllegalStateException("prompt dismissed"));
        }

        @Override
        public void remove(String account) throws NoAnswer {
            throw new NoAnswer(new IllegalStateException("prompt dismissed"));
        }
    }
}
