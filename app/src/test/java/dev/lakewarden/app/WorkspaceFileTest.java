package dev.lakewarden.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.app.Person.Ran;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

class WorkspaceFileTest {
    private Path home;
    private Person ana;

    @BeforeEach
    void begin(@TempDir Path temporary) {
        home = temporary;
        ana = new Person(home);
    }

    @Test
    void theWorkspaceIsInTheDataDirectoryUnlessSomeoneNamesAnother() {
        Path other = home.resolve("other/w.db");
        Path third = home.resolve("third.db");

        assertThat(ana.types("connection", "list").exit()).isZero();
        assertThat(ana.workspace()).exists();
        assertThat(connect(other).exit()).isZero();
        assertThat(other).exists();
        ana.with("LAKEWARDEN_WORKSPACE", third.toString())
                .types("connection", "add", "lake", "--provider", "s3");
        assertThat(third).exists();
    }

    private Ran connect(Path workspace) {
        return ana.types(
                "connection",
                "add",
                "lake",
                "--provider",
                "s3",
                "--workspace",
                workspace.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "connection list",
                "connection show lake",
                "connection test lake",
                "connection export",
                "scan",
                "find orders",
                "findings",
                "table list lake",
                "actions list",
                "actions recover",
                "workspace check",
                "workspace audit",
                "open lake"
            })
    void whoeverReadsAMistypedWorkspaceIsToldAndCreatesNothing(String command) {
        Path typo = home.resolve("typo/w.db");

        Ran ran =
                ana.types(
                        Stream.concat(
                                        Stream.of("--workspace", typo.toString()),
                                        Stream.of(command.split(" ")))
                                .toArray(String[]::new));

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("workspace " + typo + " is not there", "Check --workspace");
        assertThat(typo.getParent()).doesNotExist();
    }

    @Test
    void anImportBeginsTheWorkspaceThatItIsToldToFill() throws IOException {
        Path team = home.resolve("team.yaml");
        ana.types("connection", "add", "lake", "--provider", "s3");
        ana.types("connection", "export", team.toString());
        Path fresh = home.resolve("fresh/w.db");

        Ran ran =
                ana.types(
                        "--workspace",
                        fresh.toString(),
                        "connection",
                        "import",
                        team.toString(),
                        "--yes");

        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(fresh).exists();
    }

    @Test
    void aCommandThatNeedsNoWorkspaceCreatesNone() {
        ana.types("--version");
        ana.types("connection", "providers");
        ana.types("completion", "bash");

        assertThat(ana.workspace()).doesNotExist();
    }

    @Test
    void aDirectoryInItsPlaceIsSaid() {
        Ran ran = ana.types("--workspace", home.toString(), "connection", "list");

        assertThat(ran.exit()).isNotZero();
        assertThat(ran.err()).contains("directory").doesNotContain("Exception");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaid() {
        Ran ran = connect(Path.of("/proc/none/w.db"));

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).contains("/proc/none").doesNotContain("Exception");
    }

    @Test
    void aFileThatIsNoWorkspaceIsLeftAsItIs() throws IOException {
        Path file = Files.writeString(home.resolve("notes.txt"), "not a workspace");

        Ran ran = ana.types("--workspace", file.toString(), "connection", "list", "--json");

        assertThat(ran.exit()).isNotZero();
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("{\"failure\":");
    }
}
