package dev.lakewarden.app.window;

import dev.lakewarden.governance.scan.SourceStates;
import dev.lakewarden.store.Workspace;

/** A workspace with the age of what it holds of every connection. */
public record OpenedWorkspace(Workspace workspace, SourceStates states) {
    /** Reads the workspace: not for the FX thread. */
    public static OpenedWorkspace of(Workspace workspace) {
        return new OpenedWorkspace(workspace, SourceStates.of(workspace.holdings().findYoungest()));
    }
}
