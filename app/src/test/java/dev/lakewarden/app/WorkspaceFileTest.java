package dev.lakewarden.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.app.Person.Ran;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
        assertThat(ana.types("connection", "list", "--workspace", other.toString()).exit())
                .isZero();
        assertThat(other).exists();
        ana.with("LAKEWARDEN_WORKSPACE", third.toString()).types("connection", "list");
        assertThat(third).exists();
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
        Ran ran = ana.types("--workspace", "/proc/none/w.db", "connection", "list");

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
