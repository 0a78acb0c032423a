package dev.lakewarden.governance.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

class SecretFileTest {
    private final Path folder;

    SecretFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void oneLineBreakAtTheEndIsNotPartOfTheSecret() throws IOException {
        assertThat(read("hunter2\n")).isEqualTo("hunter2");
        assertThat(read("hunter2\r\n")).isEqualTo("hunter2");
        assertThat(read("hunter2")).isEqualTo("hunter2");
        assertThat(read("two\nlines\n\n")).isEqualTo("two\nlines\n");
    }

    @Test
    void aFileThatOthersMayUseIsRefused() throws IOException {
        for (String mode : new String[] {"rw-r-----", "rw----r--", "rw--w----", "rwx------"}) {
            Path file = file("hunter2", mode);
            assertThatThrownBy(() -> SecretFile.read(file, "lake/token"))
                    .hasMessageContaining("refused: lake/token")
                    .hasMessageContaining("chmod 600")
                    .hasMessageNotContaining("hunter2");
        }
    }

    @Test
    void anAbsentAnEmptyAndAnUnreadableFileAreNamed() throws IOException {
        assertThatThrownBy(() -> SecretFile.read(folder.resolve("none"), "lake/token"))
                .hasMessageContaining("missing: lake/token");
        assertThatThrownBy(() -> SecretFile.read(file("\n", "rw-------"), "lake/token"))
                .hasMessageContaining("is empty");
        assertThatThrownBy(() -> SecretFile.read(file("x".repeat(65_537), "rw-------"), "t"))
                .hasMessageContaining("too long");
    }

    private String read(String content) throws IOException {
        return new String(SecretFile.read(file(content, "rw-------"), "lake/token"));
    }

    private Path file(String content, String mode) throws IOException {
        Path file = Files.createTempFile(folder, "secret", "");
        Files.writeString(file, content);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
    }
}
