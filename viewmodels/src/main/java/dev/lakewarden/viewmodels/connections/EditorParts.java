package dev.lakewarden.viewmodels.connections;

/** What the connection editor opens on top of itself, or beside its form. */
public record EditorParts(
        TestRun test, VaultUnlock vault, ConnectionAccess access, ConnectionRemoval removal) {}
