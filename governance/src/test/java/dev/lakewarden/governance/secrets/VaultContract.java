package dev.lakewarden.governance.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.governance.connections.ConnectionId;

import org.junit.jupiter.api.Test;

import java.util.Arrays;

/** What every {@link Vault} promises. One subclass per vault, no test of its own in it. */
public abstract class VaultContract {
    private static final SecretKey PASSWORD =
            new SecretKey(ConnectionId.of("00000000-0000-0000-0000-0000000000a1"), "password");
    private static final SecretKey TOKEN = new SecretKey(PASSWORD.connection(), "token");
    private static final SecretKey OTHERS_PASSWORD =
            new SecretKey(ConnectionId.of("00000000-0000-0000-0000-0000000000b2"), "password");

    /** Anew at every call and unlocked; the storage behind it lasts for one test. */
    protected abstract Vault open();

    @Test
    public void aSecretIsFoundByTheVaultThatTookIt() {
        Vault vault = open();
        vault.store(PASSWORD, "hunter2".toCharArray());
        assertThat(found(vault, PASSWORD)).isEqualTo("hunter2");
    }

    @Test
    public void aSecretNobodyStoredIsNotFound() {
        assertThat(open().find(PASSWORD)).isEmpty();
    }

    @Test
    public void secretsOfOneConnectionAndOfTwoAreKeptApart() {
        Vault vault = open();
        vault.store(PASSWORD, "one".toCharArray());
        vault.store(TOKEN, "two".toCharArray());
        vault.store(OTHERS_PASSWORD, "three".toCharArray());
        vault.remove(TOKEN);
        assertThat(found(vault, PASSWORD)).isEqualTo("one");
        assertThat(vault.find(TOKEN)).isEmpty();
        assertThat(found(vault, OTHERS_PASSWORD)).isEqualTo("three");
    }

    @Test
    public void storingAgainReplaces() {
        Vault vault = open();
        vault.store(PASSWORD, "old and longer".toCharArray());
        vault.store(PASSWORD, "new".toCharArray());
        assertThat(found(vault, PASSWORD)).isEqualTo("new");
    }

    @Test
    public void aRemovedSecretIsGoneAndRemovingItAgainDoesNothing() {
        Vault vault = open();
        vault.store(PASSWORD, "hunter2".toCharArray());
        vault.remove(PASSWORD);
        vault.remove(PASSWORD);
        assertThat(vault.find(PASSWORD)).isEmpty();
    }

    @Test
    public void secretsMayHoldAnyCharacter() {
        Vault vault = open();
        String awkward = "pässwörd 密码 🔑 \" ' \\ = : # $ \n second line\t";
        vault.store(PASSWORD, awkward.toCharArray());
        assertThat(found(vault, PASSWORD)).isEqualTo(awkward);
    }

    @Test
    public void whatTheCallerWipesIsNotWipedInTheVault() {
        Vault vault = open();
        char[] given = "hunter2".toCharArray();
        vault.store(PASSWORD, given);
        Arrays.fill(given, '\0');
        char[] taken = vault.find(PASSWORD).orElseThrow();
        Arrays.fill(taken, '\0');
        assertThat(found(vault, PASSWORD)).isEqualTo("hunter2");
    }

    @Test
    public void onlyAVaultThatKeepsHasTheSecretAfterItIsOpenedAnew() {
        open().store(PASSWORD, "hunter2".toCharArray());
        Vault anew = open();
        assertThat(anew.find(PASSWORD).isPresent()).isEqualTo(anew.keeps());
    }

    private static String found(Vault vault, SecretKey key) {
        return new String(vault.find(key).orElseThrow());
    }
}
