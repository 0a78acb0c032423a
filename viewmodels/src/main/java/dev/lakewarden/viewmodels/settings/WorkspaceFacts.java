package dev.lakewarden.viewmodels.settings;

import java.time.Instant;
import java.util.Optional;

/** Where the workspace lies, how large it is, and when it was last backed up. */
public record WorkspaceFacts(String location, long bytes, Optional<Instant> backup, int backups) {}
