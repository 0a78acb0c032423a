package dev.lakewarden.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.app.Person.Ran;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What an operator's slips, scripts and enemies put in the place of an argument. */
class HostileArgumentsTest {
    private Path home;
    private Person ana;

    @BeforeEach
    void begin(@TempDir Path temporary) {
        home = temporary;
        ana = new Person(home);
    }

    @Test
    @Timeout(20)
    void aNameThatNoConnectionCanHaveIsToldSoInAFewLines() {
        for (String name :
                List.of("a/b", "new\nline", "", " ", "ünïcode", "a".repeat(100_000), "..", "-")) {
            Ran ran = ana.types("connection", "add", "--provider=s3", "--", name);

            assertThat(ran.exit()).as(name).isEqualTo(2);
            assertThat(ran.err()).hasSizeLessThan(2_500).doesNotContain("\tat ", "\u001b");
        }
    }

    @Test
    void aNameThatIsTakenIsNamedTogetherWithTheCommandThatChangesIt() {
        ana.types("connection", "add", "lake", "--provider", "s3");

        Ran again = ana.types("connection", "add", "lake", "--provider", "s3");

        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.err()).contains("already", "connection set");
    }

    @Test
    void aFileNamedAsTheWorkspaceByMistakeIsLeftAlone() throws IOException {
        Path letter = Files.writeString(home.resolve("letter.txt"), "Dear Ana");

        Ran ran = ana.types("connection", "list", "--workspace", letter.toString());
        Ran check = ana.types("workspace", "check", "--workspace", letter.toString());

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("not a workspace of Lakewarden");
        assertThat(check.exit()).isEqualTo(3);
        assertThat(letter).hasContent("Dear Ana");
        assertThat(home).isDirectoryNotContaining("glob:**damaged**");
    }

    @Test
    void aDirectoryInThePlaceOfAFileIsCalledOne() {
        String directory = home.toString();

        for (Ran ran :
                List.of(
                        ana.types("connection", "list", "--workspace", directory),
                        ana.types("workspace", "check", "--workspace", directory),
                        ana.types("workspace", "restore", directory),
                        ana.types("connection", "import", directory),
                        ana.types("connection", "export", directory))) {
            assertThat(ran.exit()).as(ran.err()).isEqualTo(2);
            assertThat(ran.err()).contains("It is a directory");
        }
    }

    @Test
    void theAuditLogOfAWorkspaceThatIsNotThereIsNotIntact() {
        Ran ran = ana.types("workspace", "audit");

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).contains("no such file");
        assertThat(ana.workspace()).doesNotExist();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void anExportWritesThroughADeviceOrALinkAndReplacesNeither() throws IOException {
        Path device = Files.createSymbolicLink(home.resolve("full"), Path.of("/dev/full"));
        Path kept = Files.writeString(home.resolve("team.yaml"), "connections: {}\n");
        Path link = Files.createSymbolicLink(home.resolve("link.yaml"), kept);

        Ran full = ana.types("connection", "export", device.toString());
        Ran through = ana.types("connection", "export", link.toString());

        assertThat(full.exit()).as(full.out()).isEqualTo(1);
        assertThat(full.err()).contains("The file system said: No space left on device");
        assertThat(device).isSymbolicLink();
        assertThat(through.exit()).as(through.err()).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(kept)).isNotEqualTo("connections: {}\n");
    }

    @Test
    void anExportIntoADirectoryThatIsNotThereNamesThatFile() {
        Ran ran = ana.types("connection", "export", home + "/nowhere/team.yaml");

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).contains("/nowhere/team.yaml", "no directory");
    }
}
