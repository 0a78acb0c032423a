package dev.lakewarden.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.app.Person.Ran;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Secrets through commands: what a vault that stays shut exits with, and where a secret may go. */
@DisabledOnOs(OS.WINDOWS)
class SecretCommandsTest {
    private static final String SECRET = "token-4711-of-the-lake";

    private Path home;
    private Person ana;

    @BeforeEach
    void begin(@TempDir Path temporary) throws IOException {
        home = temporary;
        ana = new Person(home);
        file("right", "a passphrase that is long enough\n", "rw-------");
        passphraseIn("right");
        Ran added =
                ana.pipes(SECRET + "\n")
                        .types(
                                "connection",
                                "add",
                                "lake",
                                "--provider",
                                "iceberg-rest",
                                "--set",
                                "uri=http://127.0.0.1:1/api",
                                "--set",
                                "auth=bearer",
                                "--secret",
                                "token");
        assertThat(added.exit()).as(added.err()).isZero();
    }

    private void file(String name, String text, String mode) throws IOException {
        Path file = Files.writeString(home.resolve(name), text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
    }

    private void passphraseIn(String name) {
        ana.with("LAKEWARDEN_PASSPHRASE_FILE", home.resolve(name).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"wrong", "none", "empty", "open", "short"})
    void aVaultThatStaysLockedIsRefused(String which) throws IOException {
        file("wrong", "another passphrase, just as long\n", "rw-------");
        file("empty", "", "rw-------");
        file("open", "a passphrase that is long enough\n", "rw-r--r--");
        file("short", "short\n", "rw-------");
        passphraseIn(which);

        for (String command : new String[] {"test", "remove"}) {
            Ran ran = ana.types("connection", command, "lake", "--json");
            assertThat(ran.exit()).as(command + ran.err()).isEqualTo(5);
            assertThat(ran.err())
                    .contains("\"kind\":\"refused\"", "stays locked", "LAKEWARDEN_PASSPHRASE_FILE")
                    .doesNotContain("long enough", "just as long");
        }
        assertThat(ana.types("scan", "lake").exit()).isEqualTo(5);
    }

    @Test
    void aStoredSecretDoesNotFollowToAnotherHost() {
        Ran moved =
                ana.types("connection", "set", "lake", "--set", "uri=https://evil.example.org/api");

        assertThat(moved.exit()).isEqualTo(2);
        assertThat(moved.err()).contains("token: Token was stored for another address");
        assertThat(ana.types("connection", "show", "lake").out()).contains("127.0.0.1:1/api");
    }

    @Test
    void aStoredSecretGoesWithAnotherPathOrWhenItIsGivenAgain() {
        Ran path = ana.types("connection", "set", "lake", "--set", "uri=http://127.0.0.1:1/v2");
        Ran given =
                ana.pipes(SECRET + "\n")
                        .types(
                                "connection",
                                "set",
                                "lake",
                                "--set",
                                "uri=http://127.0.0.1:2/api",
                                "--secret",
                                "token");

        assertThat(path.exit()).as(path.err()).isZero();
        assertThat(given.exit()).as(given.err()).isZero();
    }

    @Test
    void aKeyThatIsGivenTwiceIsRefusedByItsName() {
        Ran twice =
                ana.types("connection", "set", "lake", "--set", "prefix=a", "--set", "prefix=b");
        Ran both =
                ana.pipes(SECRET + "\n")
                        .types(
                                "connection",
                                "set",
                                "lake",
                                "--set",
                                "token=env:LAKE",
                                "--secret",
                                "token");

        assertThat(twice.exit()).isEqualTo(2);
        assertThat(twice.err()).contains("prefix is not valid", "given twice");
        assertThat(both.exit()).isEqualTo(2);
        assertThat(both.err()).contains("token is not valid", "given twice");
    }

    @Test
    void aSetThatSetsNothingIsNoChange() {
        Ran ran = ana.types("connection", "set", "lake");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("nothing that is to be changed", "--set");
    }

    @Test
    void whereTheSecretIsMissingTheRemedySaysWhatToSet() {
        ana.types("connection", "set", "lake", "--set", "token=env:LAKE_TOKEN");

        Ran ran = ana.types("connection", "test", "lake");

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).contains("Do:   Set LAKE_TOKEN where Lakewarden is started");
    }
}
