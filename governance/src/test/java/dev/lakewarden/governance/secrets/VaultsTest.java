package dev.lakewarden.governance.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.failure.ConnectorException;

import org.junit.jupiter.api.Test;

class VaultsTest {
    private static final SecretKey KEY = new SecretKey(ConnectionId.random(), "password");

    private final InMemoryVault keychain = new InMemoryVault("system keychain");
    private final InMemoryVault file = new InMemoryVault("vault file");
    private final InMemoryVault session = new InMemoryVault("this session");
    private final Vaults vaults = new Vaults(keychain, file, session);

    @Test
    void aKeptSecretGoesToTheKeychain() {
        vaults.store(KEY, SecretLifetime.KEPT, "s".toCharArray());
        assertThat(keychain.find(KEY)).isPresent();
        assertThat(file.size() + session.size()).isZero();
    }

    @Test
    void withoutAKeychainAKeptSecretGoesToTheVaultFileAndTheStateSaysWhy() {
        keychain.unavailable("No keychain here.");
        vaults.store(KEY, SecretLifetime.KEPT, "s".toCharArray());
        assertThat(file.find(KEY)).isPresent();
        assertThat(vaults.kept()).isSameAs(file);
        assertThat(vaults.states())
                .extracting(Vaults.State::title, it -> it.unavailable().orElse("usable"))
                .containsExactly(
                        tuple("system keychain", "No keychain here."),
                        tuple("vault file", "usable"),
                        tuple("this session", "usable"));
    }

    @Test
    void aSecretForTheSessionStaysInMemory() {
        vaults.store(KEY, SecretLifetime.SESSION, "s".toCharArray());
        assertThat(keychain.size() + file.size()).isZero();
        assertThat(vaults.find(KEY, SecretLifetime.SESSION)).isPresent();
    }

    @Test
    void aKeychainThatCameLaterDoesNotHideWhatTheFileKeeps() {
        file.store(KEY, "s".toCharArray());
        assertThat(vaults.find(KEY, SecretLifetime.KEPT)).isPresent();
        vaults.remove(KEY, SecretLifetime.KEPT);
        assertThat(file.size()).isZero();
    }

    @Test
    void aVaultThatFailsIsNotReplacedByAnother() {
        keychain.breakDown();
        assertThatThrownBy(() -> vaults.store(KEY, SecretLifetime.KEPT, "s".toCharArray()))
                .isInstanceOf(ConnectorException.class)
                .hasMessageContaining("broken");
        assertThat(file.size() + session.size()).isZero();
    }

    @Test
    void aLockedFileIsNotTakenForAnEmptyOne() {
        keychain.unavailable("No keychain here.");
        file.store(KEY, "s".toCharArray());
        file.lock();
        assertThat(vaults.isLocked()).isTrue();
        assertThatThrownBy(() -> vaults.find(KEY, SecretLifetime.KEPT))
                .isInstanceOf(ConnectorException.class)
                .hasMessageContaining("locked");
    }
}
