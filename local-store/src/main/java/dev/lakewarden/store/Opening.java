package dev.lakewarden.store;

import dev.lakewarden.governance.workspace.WorkspaceHolder;

import java.nio.file.Path;
import java.util.Optional;

/** What came of opening a workspace. */
public sealed interface Opening {
    record Opened(Workspace workspace) implements Opening {}

    /** Another window has it; it may be opened for reading only. */
    record Locked(WorkspaceHolder holder) implements Opening {}

    /**
     * The file was damaged and lies beside its old place with all that was in it. Nothing is opened
     * until someone decides: restore the backup, or start over.
     *
     * @param backup the newest that is there
     */
    record Damaged(Path setAsideAs, String why, Optional<Path> backup) implements Opening {}

    /** Written by a newer Lakewarden, which alone can read it. Nothing was changed. */
    record Newer(int version, int known) implements Opening {}
}
