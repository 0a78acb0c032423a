package dev.lakewarden.governance.workspace;

import java.time.Instant;

/** The window that has a workspace open. */
public record WorkspaceHolder(long process, String host, Instant since) {}
