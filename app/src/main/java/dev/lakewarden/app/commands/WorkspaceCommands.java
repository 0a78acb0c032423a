package dev.lakewarden.app.commands;

import dev.lakewarden.app.output.ExitCode;
import dev.lakewarden.governance.audit.AuditVerdict;

import picocli.CommandLine.Command;

/** The workspace file itself. */
@Command(
        name = "workspace",
        description = "The file that holds everything Lakewarden knows.",
        footer = "  lakewarden workspace audit --json")
final class WorkspaceCommands {
    private final Session session;
    private final Parts parts;

    WorkspaceCommands(Session session, Parts parts) {
        this.session = session;
        this.parts = parts;
    }

    @Command(
            description = {
                "Verify the audit log, link by link.",
                "The exit is 3 if an entry was changed or is missing, and the first one is named."
            },
            footer = "  lakewarden workspace audit")
    int audit() {
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
