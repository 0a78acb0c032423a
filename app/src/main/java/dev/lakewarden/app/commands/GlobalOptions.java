package dev.lakewarden.app.commands;

import dev.lakewarden.app.terminal.Surroundings;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What may stand before and after every command. */
public final class GlobalOptions {
    private @Nullable Path workspace;
    private @Nullable Duration timeout;
    private boolean json;
    private boolean quiet;

    void useWorkspace(Path file) {
        workspace = file;
    }

    void useTimeout(Duration longest) {
        timeout = longest;
    }

    void useJson() {
        json = true;
    }

    void useQuiet() {
        quiet = true;
    }

    public boolean json() {
        return json;
    }

    public boolean quiet() {
        return quiet;
    }

    public Optional<Duration> timeout() {
        return Optional.ofNullable(timeout);
    }

    Optional<Path> workspaceOption() {
        return Optional.ofNullable(workspace);
    }

    boolean namesWorkspace(Surroundings surroundings) {
        return workspace != null || surroundings.variable("LAKEWARDEN_WORKSPACE").isPresent();
    }

    /** The option, then LAKEWARDEN_WORKSPACE, then the platform's data directory. */
    public Path workspaceFile(Surroundings surroundings) {
        return Optional.ofNullable(workspace)
                .or(() -> surroundings.variable("LAKEWARDEN_WORKSPACE").map(Path::of))
                .orElseGet(() -> surroundings.dataDirectory().resolve("workspace.db"))
                .toAbsolutePath()
                .normalize();
    }
}
