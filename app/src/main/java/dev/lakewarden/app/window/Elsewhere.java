package dev.lakewarden.app.window;

import dev.lakewarden.governance.tasks.Work;

import java.nio.file.Path;

/** The other workspaces that a window can go to. */
public record Elsewhere(RecentWorkspaces recent, Sample sample) {
    /** Builds the sample estate. */
    public interface Sample {
        /** Blocks until all of it is there and read; answers its workspace. */
        Path build(Work work);
    }
}
