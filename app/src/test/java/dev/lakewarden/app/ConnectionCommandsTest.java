package dev.lakewarden.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.app.Person.Ran;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

class ConnectionCommandsTest {
    private static final String NOBODY = "uri=http://127.0.0.1:1";
    private Path home;
    private Person ana;

    @BeforeEach
    void begin(@TempDir Path temporary) {
        home = temporary;
        ana = new Person(home);
    }

    @Test
    void everythingThatCanBeConnectedIsListedWithItsSettings() {
        assertThat(ana.types("connection", "providers").out())
                .contains("iceberg-rest", "iceberg-jdbc", "kafka", "SETTING", "secret");
        assertThat(ana.types("connection", "providers", "kafka").out())
                .contains("bootstrap-servers")
                .doesNotContain("iceberg-rest");
        assertThat(ana.types("connection", "providers", "kafka", "--json").out())
                .startsWith("{\"providers\":[{\"id\":\"kafka\",")
                .contains("\"type\":\"secret\"", "\"required\":true");
        Ran wrong = ana.types("connection", "providers", "kafak");
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.err()).contains("Did you mean kafka?");
    }

    @Test
    void aNewConnectionIsReadOnlyUntilSomeoneAllowsChanges() {
        Ran added = add("lake");

        assertThat(added.exit()).as(added.err()).isZero();
        assertThat(added.out()).isEqualTo("Added lake (iceberg-rest, dev, read-only).\n");
        assertThat(ana.types("connection", "allow", "lake", "--reason", "my sandbox").out())
                .contains("allowed");
        assertThat(ana.types("connection", "list").out()).contains("lake", "allowed");
        assertThat(ana.types("connection", "show", "lake", "--json").out())
                .contains("\"allowed\":true", "\"reason\":\"my sandbox\"", "\"until\":null");
        assertThat(ana.types("connection", "revoke", "lake").out()).contains("read-only");
        assertThat(ana.types("connection", "remove", "lake").exit()).isZero();
        assertThat(ana.types("connection", "list", "--json").out())
                .isEqualTo("{\"connections\":[]}" + System.lineSeparator());
    }

    @Test
    void whatWasNeverReadIsNotSaidToHaveNoTables() {
        add("lake");

        Ran listed = ana.types("table", "list", "lake");
        assertThat(listed.exit()).isEqualTo(4);
        assertThat(listed.out()).isEqualTo("The tables of lake were never read.\n");
        assertThat(ana.types("table", "list", "lake", "--json").out())
                .isEqualTo("{\"connection\":\"lake\",\"tables\":null}" + System.lineSeparator());
    }

    @Test
    void allowingNeedsAReasonAndAnEndAhead() {
        add("lake");

        assertThat(ana.types("connection", "allow", "lake").exit()).isEqualTo(2);
        Ran blank = ana.types("connection", "allow", "lake", "--reason", " ");
        assertThat(blank.exit()).isEqualTo(2);
        Ran past =
                ana.types("connection", "allow", "lake", "--reason", "x", "--until", "2020-01-01");
        assertThat(past.exit()).isEqualTo(2);
        assertThat(past.err()).contains("passed");
    }

    @Test
    void settingsAreChangedAndTakenAway() {
        add("lake");

        assertThat(
                        ana.types(
                                        "connection",
                                        "set",
                                        "lake",
                                        "--set",
                                        "warehouse=main",
                                        "--name",
                                        "lake-eu",
                                        "--environment",
                                        "prod",
                                        "--site",
                                        "aws-eu")
                                .exit())
                .isZero();
        assertThat(ana.types("connection", "show", "lake-eu").out())
                .contains("prod", "aws-eu", "warehouse", "main");
        ana.types("connection", "set", "lake-eu", "--unset", "warehouse");
        assertThat(ana.types("connection", "show", "lake-eu").out()).doesNotContain("warehouse");
    }

    @Test
    void aWrongSettingEnvironmentOrNameSaysWhatWouldBeRight() {
        assertThat(ana.types("connection", "add", "a", "--provider", "iceberg-rest").exit())
                .isEqualTo(2);
        assertThat(addWith("--set", "ur=x").err()).contains("Did you mean uri?");
        assertThat(addWith("--set", "uri=nonsense").exit()).isEqualTo(2);
        assertThat(addWith("--set", NOBODY, "--environment", "live").err())
                .contains("dev, staging, prod");
        assertThat(
                        ana.types(
                                        "connection",
                                        "add",
                                        "Big Lake",
                                        "--provider",
                                        "iceberg-rest",
                                        "--set",
                                        NOBODY)
                                .exit())
                .isEqualTo(2);
        add("lake");
        assertThat(add("lake").exit()).isEqualTo(2);
        assertThat(ana.types("connection", "show", "lkae").err()).contains("Did you mean lake?");
    }

    @Test
    void aSecretAsAnArgumentIsRefusedAndNotRepeated() {
        for (Ran ran :
                new Ran[] {
                    addWith("--set", NOBODY, "--set", "token=hunter2"),
                    addWith("--set", NOBODY, "--secret", "token=hunter2"),
                    addWith("--set", NOBODY, "--token=hunter2"),
                    addWith("--set", NOBODY, "--secret", "token", "hunter2"),
                    addWith("--set", "hunter2"),
                    addWith("--set", "uri=https://ana:hunter2@host")
                }) {
            assertThat(ran.exit()).as(ran.err()).isEqualTo(2);
            assertThat(ran.out() + ran.err()).doesNotContain("hunter2");
        }
        assertThat(addWith("--set", NOBODY, "--set", "token=hunter2").err())
                .contains("--secret token", "env:NAME");
    }

    @Test
    void aSecretFromStandardInputGoesToTheVaultAndNowhereElse() throws IOException {
        withPassphrase();
        ana.pipes("hunter2\n");

        Ran added = addWith("--set", NOBODY, "--set", "auth=bearer", "--secret", "token");
        Ran shown = ana.types("connection", "show", "lake", "--json");
        Ran tested = ana.types("connection", "test", "lake", "--json");

        assertThat(added.exit()).as(added.err()).isZero();
        assertThat(shown.out()).contains("\"token\":\"kept in the vault\"");
        assertThat(tested.exit()).isEqualTo(4);
        for (Ran ran : new Ran[] {added, shown, tested}) {
            assertThat(ran.out() + ran.err()).doesNotContain("hunter2");
        }
        try (var files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain("hunter2");
            }
        }
    }

    @Test
    void aSecretThatNobodyGivesIsNotTakenAsEmpty() {
        Ran ran = addWith("--set", NOBODY, "--secret", "token");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("standard input");
    }

    @Test
    void aLockedVaultWithoutATerminalIsRefusedInWords() {
        ana.pipes("hunter2\n");

        Ran ran = addWith("--set", NOBODY, "--set", "auth=bearer", "--secret", "token");

        assertThat(ran.exit()).as(ran.err()).isEqualTo(5);
        assertThat(ran.err()).doesNotContain("hunter2", "Exception");
        assertThat(ana.types("connection", "list", "--json").out()).contains("[]");
    }

    @Test
    void aSystemThatDoesNotAnswerIsExitFourWithItsStep() {
        add("lake");

        Ran ran = ana.types("connection", "test", "lake", "--json");

        assertThat(ran.exit()).isEqualTo(4);
        assertThat(ran.out())
                .startsWith("{\"connection\":\"lake\",")
                .contains("\"passed\":false", "\"step\":\"connect\",\"result\":\"failed\"");
        assertThat(ran.err()).startsWith("{\"failure\":{\"kind\":\"unreachable\"");
    }

    @Test
    void aScanPrintsWhatItReadAndSaysWhoWasNotReached() {
        add("lake");

        Ran text = ana.types("scan");
        Ran json = ana.types("scan", "--json");

        assertThat(text.exit()).isEqualTo(4);
        assertThat(text.out()).contains("CONNECTION", "lake", "unreachable");
        assertThat(text.err()).contains("does not answer").doesNotContain("\tat ");
        assertThat(json.exit()).isEqualTo(4);
        assertThat(json.out()).contains("\"state\":\"unreachable\"", "\"tables\":null");
    }

    @Test
    void aSystemThatAnswersTooLateIsGivenUpInTime() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            addWith("--set", "uri=http://127.0.0.1:" + silent.getLocalPort());

            Ran scan = ana.types("scan", "--timeout", "1", "--json");
            Ran test = ana.types("connection", "test", "lake", "--timeout", "1");

            assertThat(scan.exit()).as(scan.err()).isEqualTo(4);
            assertThat(scan.err()).contains("timed-out");
            assertThat(test.exit()).as(test.err()).isEqualTo(4);
        }
    }

    @Test
    void aQuietCommandConfirmsNothing() {
        Ran ran =
                ana.types(
                        "--quiet",
                        "connection",
                        "add",
                        "lake",
                        "--provider",
                        "iceberg-rest",
                        "--set",
                        NOBODY);

        assertThat(ran.exit()).isZero();
        assertThat(ran.out() + ran.err()).isEmpty();
        assertThat(ana.types("connection", "list", "--quiet").out()).contains("lake");
    }

    private Ran add(String name) {
        return ana.types("connection", "add", name, "--provider", "iceberg-rest", "--set", NOBODY);
    }

    private Ran addWith(String... options) {
        String[] words = new String[options.length + 5];
        System.arraycopy(
                new String[] {"connection", "add", "lake", "--provider", "iceberg-rest"},
                0,
                words,
                0,
                5);
        System.arraycopy(options, 0, words, 5, options.length);
        return ana.types(words);
    }

    private void withPassphrase() throws IOException {
        Path file =
                Files.createFile(
                        home.resolve("passphrase"),
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, "a passphrase that is long enough\n");
        ana.with("LAKEWARDEN_PASSPHRASE_FILE", file.toString());
    }
}
