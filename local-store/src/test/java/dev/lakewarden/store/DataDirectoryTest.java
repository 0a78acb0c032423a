package dev.lakewarden.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

class DataDirectoryTest {
    private static final Path HOME = Path.of("/home/ana");

    private static Path file(String system, Map<String, String> environment) {
        return new DataDirectory(environment, system, HOME).workspaceFile(Optional.empty());
    }

    @Test
    void everyPlatformHasItsPlace() {
        assertThat(file("Linux", Map.of()))
                .isEqualTo(HOME.resolve(".local/share/lakewarden/workspace.db"));
        assertThat(file("Mac OS X", Map.of()))
                .isEqualTo(HOME.resolve("Library/Application Support/Lakewarden/workspace.db"));
        assertThat(file("Windows 11", Map.of("APPDATA", "/users/ana/roaming")))
                .isEqualTo(Path.of("/users/ana/roaming/Lakewarden/workspace.db"));
    }

    @Test
    void linuxFollowsXdgUnlessItsPathIsRelative() {
        assertThat(file("Linux", Map.of("XDG_DATA_HOME", "/data")))
                .isEqualTo(Path.of("/data/lakewarden/workspace.db"));
        assertThat(file("Linux", Map.of("XDG_DATA_HOME", "data")))
                .isEqualTo(HOME.resolve(".local/share/lakewarden/workspace.db"));
    }

    @Test
    void aNamedFileWinsOverTheVariableAndTheVariableOverThePlatform() {
        Map<String, String> environment = Map.of("LAKEWARDEN_WORKSPACE", "/w/env.db");
        assertThat(file("Linux", environment)).isEqualTo(Path.of("/w/env.db"));
        assertThat(
                        new DataDirectory(environment, "Linux", HOME)
                                .workspaceFile(Optional.of(Path.of("/w/named.db"))))
                .isEqualTo(Path.of("/w/named.db"));
        assertThat(file("Linux", Map.of("LAKEWARDEN_WORKSPACE", " ")))
                .isEqualTo(HOME.resolve(".local/share/lakewarden/workspace.db"));
    }
}
