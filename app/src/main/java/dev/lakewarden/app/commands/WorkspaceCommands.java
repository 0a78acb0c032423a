package dev.lakewarden.app.commands;

import dev.lakewarden.app.output.ExitCode;
import dev.lakewarden.governance.audit.AuditVerdict;
import dev.lakewarden.governance.workspace.WorkspaceHealth;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;

/** The workspace file itself. */
@Command(
        name = "workspace",
        description = "The file that holds everything Lakewarden knows.",
        footer = {
            "  lakewarden workspace check",
            "  lakewarden workspace backup ~/backups/lakewarden.db",
            "  lakewarden workspace audit --json"
        })
final class WorkspaceCommands {
    private final Session session;
    private final Parts parts;

    WorkspaceCommands(Session session, Parts parts) {
        this.session = session;
        this.parts = parts;
    }

    @Command(
            description = {
                "Read the whole file and say whether it is sound.",
                "Works beside an open window. The exit is 3 if it is not."
            },
            footer = "  lakewarden workspace check --workspace old.db")
    int check() {
        parts.requireWorkspace();
        WorkspaceHealth health = parts.workspaceFile().check();
        return session.show(
                        new HealthAnswer(health),
                        health.isWhole() ? ExitCode.DONE : ExitCode.BAD_NEWS)
                .number();
    }

    @Command(
            description = "Copy the workspace to a file that is not there yet, while it is in use.",
            footer = "  lakewarden workspace backup ~/backups/lakewarden.db")
    int backup(@Parameters(paramLabel = "FILE", description = "Where to.") Path file) {
        parts.requireWorkspace();
        parts.workspaceFile().backup(file.toAbsolutePath());
        return session.confirm(
                        new WorkspaceDone("Copied the workspace to " + file + ".", "file", file))
                .number();
    }

    @Command(
            description = {
                "Put a backup in the place of the workspace, after reading all of it.",
                "The file that it replaces is kept beside. Refused while anything has it open."
            },
            footer = "  lakewarden workspace restore ~/backups/lakewarden.db")
    int restore(@Parameters(paramLabel = "FILE", description = "The backup.") Path file) {
        WorkspaceDone done =
                parts.workspaceFile()
                        .restore(file.toAbsolutePath(), session.surroundings().actor())
                        .map(
                                kept ->
                                        new WorkspaceDone(
                                                "Restored "
                                                        + session.workspaceFile()
                                                        + " from "
                                                        + file
                                                        + ". What was there is kept as "
                                                        + kept
                                                        + ".",
                                                "replacedKeptAs",
                                                kept))
                        .orElseGet(
                                () ->
                                        new WorkspaceDone(
                                                "Restored "
                                                        + session.workspaceFile()
                                                        + " from "
                                                        + file
                                                        + ".",
                                                "restored",
                                                file));
        return session.confirm(done).number();
    }

    @Command(
            description = {
                "Verify the audit log, link by link.",
                "The exit is 3 if an entry was changed or is missing, and the first one is named."
            },
            footer = "  lakewarden workspace audit")
    int audit() {
        // Opening it could begin one, whose empty log is always intact.
        parts.requireWorkspace();
        AuditVerdict verdict = parts.audit().verify();
        return session.show(
                        new AuditAnswer(verdict),
                        switch (verdict) {
                            case AuditVerdict.Intact _ -> ExitCode.DONE;
                            case AuditVerdict.Broken _ -> ExitCode.BAD_NEWS;
                        })
                .number();
    }
}
