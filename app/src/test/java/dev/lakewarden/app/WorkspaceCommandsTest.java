package dev.lakewarden.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.app.Person.Ran;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

class WorkspaceCommandsTest {
    private Path home;
    private Person ana;

    @BeforeEach
    void begin(@TempDir Path temporary) {
        home = temporary;
        ana = new Person(home);
        ana.types(
                "connection",
                "add",
                "lake",
                "--provider",
                "iceberg-rest",
                "--set",
                "uri=http://127.0.0.1:1");
    }

    @Test
    void aSoundWorkspaceIsSaidToBeSound() {
        Ran check = ana.types("workspace", "check", "--json");
        Ran audit = ana.types("workspace", "audit");

        assertThat(check.exit()).as(check.err()).isZero();
        assertThat(check.out()).contains("\"sound\":true", "\"intact\":true", "\"problems\":[]");
        assertThat(audit.exit()).isZero();
        assertThat(audit.out()).contains("intact");
    }

    @Test
    void aBackupBringsBackWhatWasRemoved() {
        Path backup = home.resolve("backup.db");

        Ran made = ana.types("workspace", "backup", backup.toString());
        Ran again = ana.types("workspace", "backup", backup.toString());
        ana.types("connection", "remove", "lake");
        Ran restored = ana.types("workspace", "restore", backup.toString());

        assertThat(made.exit()).as(made.err()).isZero();
        assertThat(again.exit()).isEqualTo(2);
        assertThat(restored.exit()).as(restored.err()).isZero();
        assertThat(ana.types("connection", "list").out()).contains("lake");
    }

    @Test
    void aDamagedWorkspaceIsSetAsideAndNothingIsLostSilently() throws IOException {
        Path backups = Files.createDirectories(ana.workspace().resolveSibling("backups"));
        String name = ana.workspace().getFileName().toString().replaceFirst("\\.db$", "");
        Path backup = backups.resolve(name + "-20260317T143200.000Z.db");
        ana.types("workspace", "backup", backup.toString());
        damage();

        Ran ran = ana.types("connection", "list", "--json");

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).startsWith("{\"failure\":{\"kind\":\"corrupt\"");
        assertThat(ran.err())
                .as("the command it offers names the workspace that it mends")
                .contains("workspace restore " + backup + " --workspace " + ana.workspace());
    }

    private void damage() throws IOException {
        byte[] bytes = Files.readAllBytes(ana.workspace());
        for (int i = 100; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31);
        }
        Files.write(ana.workspace(), bytes);
    }

    @Test
    void withoutABackupItSaysHowToGoOnAndThatWorks() throws IOException {
        damage();

        Ran list = ana.types("connection", "list");
        Path aside = setAside();
        Ran check = ana.types("workspace", "check");
        Ran audit = ana.types("workspace", "audit", "--json");

        assertThat(list.exit()).isEqualTo(1);
        assertThat(list.err()).contains("There is no backup", "Do:   Restore", "move " + aside);
        assertThat(check.exit()).isEqualTo(1);
        assertThat(check.err()).contains("set aside as " + aside, "move " + aside);
        assertThat(audit.exit()).isEqualTo(1);
        assertThat(audit.err()).contains("\"corrupt\"", "set aside as " + aside);
        Files.move(aside, home.resolve("damaged.db"));
        assertThat(ana.types("connection", "list").exit()).isZero();
    }

    private Path setAside() throws IOException {
        try (Stream<Path> beside = Files.list(ana.workspace().getParent())) {
            return beside.filter(it -> it.toString().contains(".damaged-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void anEmptyJournalHasNoActionsAndNoFindings() {
        assertThat(ana.types("actions", "list", "--json").out()).startsWith("{\"actions\":[]}");
        assertThat(ana.types("actions", "recover").exit()).isZero();
        assertThat(ana.types("actions", "show", "x").exit()).isEqualTo(2);
        assertThat(ana.types("actions", "show", "0b0d2c7e-7f0d-4c7e-9a53-0d6f3a1f2b11").exit())
                .isEqualTo(1);
        assertThat(ana.types("findings").out()).contains("No open findings");
        assertThat(ana.types("findings", "--min", "P1").exit()).isZero();
        assertThat(ana.types("findings", "--min", "P9").exit()).isEqualTo(2);
    }
}
