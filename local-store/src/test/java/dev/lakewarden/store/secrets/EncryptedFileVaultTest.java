package dev.lakewarden.store.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.secrets.SecretKey;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

class EncryptedFileVaultTest {
    private static final SecretKey KEY = new SecretKey(ConnectionId.random(), "password");
    private static final String PASSPHRASE = "correct horse battery";

    private final Path folder;

    EncryptedFileVaultTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aVaultThatIsNotThereIsNotCalledLocked() {
        assertThat(failureOf(() -> new EncryptedFileVault(file()).store(KEY, "x".toCharArray())))
                .isInstanceOf(Failure.Refused.class)
                .extracting(Failure::because)
                .asString()
                .startsWith("There is no vault yet");
        EncryptedFileVault tooShort = new EncryptedFileVault(file(), () -> "short".toCharArray());
        assertThat(failureOf(() -> tooShort.store(KEY, "x".toCharArray())))
                .extracting(Failure::because)
                .asString()
                .startsWith("No vault is made: ")
                .contains("12");
        assertThat(Files.exists(file())).isFalse();
    }

    @Test
    void aLockedVaultRefusesAndSaysHowToUnlockIt() {
        stored("hunter2");
        EncryptedFileVault vault = new EncryptedFileVault(file());
        assertThat(vault.isLocked()).isTrue();
        assertThat(failureOf(() -> vault.find(KEY)))
                .isInstanceOfSatisfying(
                        Failure.Refused.class,
                        refused ->
                                assertThat(refused.because())
                                        .contains("locked", "LAKEWARDEN_PASSPHRASE_FILE"));
        assertThat(failureOf(() -> vault.store(KEY, "x".toCharArray())))
                .isInstanceOf(Failure.Refused.class);
        assertThat(failureOf(() -> vault.remove(KEY))).isInstanceOf(Failure.Refused.class);
    }

    @Test
    void aWrongPassphraseIsToldApartFromADamagedFile() throws IOException {
        stored("hunter2");
        EncryptedFileVault vault = new EncryptedFileVault(file());
        assertThat(failureOf(() -> vault.unlock("incorrect horse".toCharArray())))
                .isInstanceOf(Failure.Unauthenticated.class);
        assertThat(vault.isLocked()).isTrue();

        byte[] bytes = Files.readAllBytes(file());
        bytes[bytes.length / 2] ^= 1;
        Files.write(file(), bytes);
        assertThat(failureOf(() -> vault.unlock(PASSPHRASE.toCharArray())))
                .isInstanceOf(Failure.Corrupt.class);
    }

    @Test
    void noFlippedBitGoesUnnoticed() throws IOException {
        EncryptedFileVault vault = stored("hunter2");
        byte[] whole = Files.readAllBytes(file());
        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= (byte) (1 << (at % Byte.SIZE));
            Files.write(file(), damaged);
            assertThat(failureOf(() -> vault.find(KEY)))
                    .as("byte %d", at)
                    .isInstanceOf(Failure.Corrupt.class);
            assertThat(failureOf(() -> vault.store(KEY, "x".toCharArray())))
                    .as("byte %d", at)
                    .isInstanceOf(Failure.Corrupt.class);
            assertThat(Files.readAllBytes(file())).isEqualTo(damaged);
        }
    }

    @Test
    void anAlterationWhoseDigestFitsIsNoticedByTheTag() throws IOException {
        stored("hunter2");
        byte[] whole = Files.readAllBytes(file());
        SealedFile sealed = SealedFile.parse(whole).orElseThrow();
        try (VaultKey key = VaultKey.derive(PASSPHRASE.toCharArray(), sealed.header())) {
            assertThat(sealed.open(key)).isPresent();
            for (int at = 0; at < whole.length - 32; at++) {
                byte[] altered = whole.clone();
                altered[at] ^= (byte) (1 << (at % Byte.SIZE));
                byte[] fitting = SealedFileForger.withFittingDigest(altered);
                assertThat(SealedFile.parse(fitting).flatMap(it -> it.open(key)))
                        .as("byte %d", at)
                        .isEmpty();
            }
        }
    }

    @Test
    void aTruncatedFileIsDamagedWhateverItsLength() throws IOException {
        EncryptedFileVault vault = stored("hunter2");
        byte[] whole = Files.readAllBytes(file());
        for (int length = 0; length < whole.length; length++) {
            Files.write(file(), Arrays.copyOf(whole, length));
            assertThat(failureOf(() -> vault.find(KEY)))
                    .as("length %d", length)
                    .isInstanceOf(Failure.Corrupt.class);
        }
    }

    @Test
    void nothingInTheFileIsReadableAndOnlyItsOwnerMayUseIt() throws IOException {
        stored("hunter2hunter2");
        for (var charset :
                new Charset[] {
                    StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE
                }) {
            assertThat(Files.readString(file(), StandardCharsets.ISO_8859_1))
                    .doesNotContain(latin("hunter2hunter2", charset))
                    .doesNotContain(latin(PASSPHRASE, charset))
                    .doesNotContain(latin("password", charset));
        }
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .as(file.toString())
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    void theSameSecretLooksDifferentAtEveryWriting() throws IOException {
        EncryptedFileVault vault = stored("hunter2");
        byte[] first = Files.readAllBytes(file());
        vault.store(KEY, "hunter2".toCharArray());
        assertThat(Files.readAllBytes(file())).hasSameSizeAs(first).isNotEqualTo(first);
    }

    @Test
    void afterAChangeOnlyTheNewPassphraseOpensIt() {
        EncryptedFileVault vault = stored("hunter2");
        vault.changePassphrase(PASSPHRASE.toCharArray(), "another long phrase".toCharArray());
        assertThat(vault.find(KEY)).isPresent();

        EncryptedFileVault anew = new EncryptedFileVault(file());
        assertThat(failureOf(() -> anew.unlock(PASSPHRASE.toCharArray())))
                .isInstanceOf(Failure.Unauthenticated.class);
        anew.unlock("another long phrase".toCharArray());
        assertThat(new String(anew.find(KEY).orElseThrow())).isEqualTo("hunter2");
    }

    @Test
    void aChangeWithTheWrongOldPassphraseChangesNothing() throws IOException {
        EncryptedFileVault vault = stored("hunter2");
        byte[] before = Files.readAllBytes(file());
        assertThat(
                        failureOf(
                                () ->
                                        vault.changePassphrase(
                                                "not the old one".toCharArray(),
                                                "another long phrase".toCharArray())))
                .isInstanceOf(Failure.Unauthenticated.class);
        assertThat(
                        failureOf(
                                () ->
                                        vault.changePassphrase(
                                                PASSPHRASE.toCharArray(), "short".toCharArray())))
                .isInstanceOf(Failure.Invalid.class);
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void aPassphraseChangedElsewhereLocksTheOthersOut() {
        EncryptedFileVault window = stored("hunter2");
        EncryptedFileVault elsewhere = unlocked();
        elsewhere.changePassphrase(PASSPHRASE.toCharArray(), "another long phrase".toCharArray());
        assertThatThrownBy(() -> window.find(KEY)).hasMessageContaining("changed elsewhere");
        assertThat(window.isLocked()).isTrue();
        window.unlock("another long phrase".toCharArray());
        assertThat(window.find(KEY)).isPresent();
    }

    @Test
    void aFirstPassphraseIsNotShort() {
        assertThat(failureOf(() -> new EncryptedFileVault(file()).unlock("short".toCharArray())))
                .isInstanceOf(Failure.Invalid.class);
        assertThat(file()).doesNotExist();
    }

    @Test
    void afterLockingNothingAnswers() {
        EncryptedFileVault vault = stored("hunter2");
        vault.lock();
        assertThat(failureOf(() -> vault.find(KEY))).isInstanceOf(Failure.Refused.class);
    }

    @Test
    void aPassphraseFromAFileOpensItAtTheFirstNeed() throws IOException {
        stored("hunter2");
        Path passphrase = Files.writeString(folder.resolve("passphrase"), PASSPHRASE + "\n");
        var environment =
                Map.of(
                        "LAKEWARDEN_PASSPHRASE_FILE",
                        passphrase.toString(),
                        "LAKEWARDEN_KEYCHAIN",
                        "off");
        var vaults =
                WorkspaceVaults.beside(
                        folder.resolve("lake"), name -> Optional.ofNullable(environment.get(name)));

        Files.setPosixFilePermissions(passphrase, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> vaults.kept().find(KEY)).hasMessageContaining("chmod 600");
        Files.setPosixFilePermissions(passphrase, PosixFilePermissions.fromString("rw-------"));
        assertThat(vaults.kept().find(KEY)).isPresent();
        assertThat(vaults.isLocked()).isFalse();
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidLoudly() throws IOException {
        EncryptedFileVault vault =
                new EncryptedFileVault(folder.resolve("absent").resolve("lake.vault"));
        assertThat(failureOf(() -> vault.unlock(PASSPHRASE.toCharArray())))
                .isInstanceOf(Failure.Refused.class);
    }

    private EncryptedFileVault stored(String secret) {
        EncryptedFileVault vault = unlocked();
        vault.store(KEY, secret.toCharArray());
        return vault;
    }

    private EncryptedFileVault unlocked() {
        EncryptedFileVault vault = new EncryptedFileVault(file());
        vault.unlock(PASSPHRASE.toCharArray());
        return vault;
    }

    private Path file() {
        return folder.resolve("lake.vault");
    }

    private static String latin(String text, Charset charset) {
        return new String(text.getBytes(charset), StandardCharsets.ISO_8859_1);
    }

    private static Failure failureOf(ThrowingCallable call) {
        return catchThrowableOfType(ConnectorException.class, call).failure();
    }
}
