package dev.lakewarden.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class RecentWorkspacesTest {
    private final Path directory;
    private final RecentWorkspaces recent;

    RecentWorkspacesTest(@TempDir Path directory) {
        this.directory = directory;
        this.recent = new RecentWorkspaces(directory.resolve("data/recent-workspaces"));
    }

    @Test
    void theLatestComesFirstAndEachOnce() throws IOException {
        Path one = file("one.db");
        Path other = file("other.db");
        recent.remember(one);
        recent.remember(other);
        recent.remember(one);
        assertThat(recent.find()).containsExactly(one, other);
    }

    @Test
    void whatIsGoneIsNotOffered() throws IOException {
        Path one = file("one.db");
        recent.remember(one);
        Files.delete(one);
        assertThat(recent.find()).isEmpty();
    }

    @Test
    void nothingIsKnownAtTheFirstStart() {
        assertThat(recent.find()).isEmpty();
    }

    private Path file(String name) throws IOException {
        return Files.writeString(directory.resolve(name), "x");
    }
}
