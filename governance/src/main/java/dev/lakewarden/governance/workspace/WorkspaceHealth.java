package dev.lakewarden.governance.workspace;

import dev.lakewarden.governance.audit.AuditVerdict;

import java.nio.file.Path;
import java.util.List;

/**
 * What a whole check of a workspace file found.
 *
 * @param version of its schema
 * @param problems in the words of whoever found them; empty if there is none
 * @param backups the newest first
 * @param setAside files that were damaged or replaced and are kept
 */
public record WorkspaceHealth(
        Path file,
        long bytes,
        int version,
        List<String> problems,
        AuditVerdict audit,
        List<Path> backups,
        List<Path> setAside) {
    public WorkspaceHealth {
        problems = List.copyOf(problems);
        backups = List.copyOf(backups);
        setAside = List.copyOf(setAside);
    }

    public boolean isWhole() {
        return problems.isEmpty() && audit instanceof AuditVerdict.Intact;
    }
}
