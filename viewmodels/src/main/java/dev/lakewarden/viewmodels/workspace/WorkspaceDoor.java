package dev.lakewarden.viewmodels.workspace;

import java.nio.file.Path;

/** Leads from the workspace of a window to another one, or tells why it cannot. */
public interface WorkspaceDoor {
    void open(Path workspace);

    /** As {@link #open}, where there must be no file yet. */
    void create(Path workspace);

    /** Builds the sample estate where it is not there yet, then opens its workspace. */
    void openSample();
}
