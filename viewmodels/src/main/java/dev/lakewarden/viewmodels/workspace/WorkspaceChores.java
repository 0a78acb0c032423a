package dev.lakewarden.viewmodels.workspace;

import dev.lakewarden.governance.audit.AuditVerdict;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.tasks.Tasks;
import dev.lakewarden.governance.workspace.WorkspaceHealth;
import dev.lakewarden.viewmodels.figures.Figures;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Looks after the workspace file. Each chore is a task, so it has a row in the drawer, and its end
 * is told with what was found.
 */
public final class WorkspaceChores {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path workspace;
    private final Care care;
    private final Tasks tasks;
    private final InstantSource clock;

    /**
     * The workspace file as it is looked after. Every operation blocks, and throws {@link
     * ConnectorException} if it could not be done.
     */
    public interface Care {
        WorkspaceHealth check();

        AuditVerdict verifyAudit();

        /** Refused with {@code Conflict} if the target is there. */
        void backUp(Path target);
    }

    public WorkspaceChores(Path workspace, Care care, Tasks tasks, InstantSource clock) {
        this.workspace = workspace;
        this.care = care;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Reads the whole file; a file that is not sound fails the task with what is wrong. */
    public void check() {
        tasks.start(
                "Check of the workspace",
                work -> {
                    work.progress(0, 0, "Reading all of " + workspace);
                    WorkspaceHealth health = care.check();
                    if (!health.isWhole()) {
                        throw corrupt(wrong(health));
                    }
                    work.progress(1, 1, sound(health));
                });
    }

    private static String sound(WorkspaceHealth health) {
        return "It is sound: "
                + Figures.bytes(health.bytes())
                + ", "
                + Figures.count(health.backups().size(), "backup", "backups")
                + ". "
                + AuditWords.of(health.audit());
    }

    private static String wrong(WorkspaceHealth health) {
        return health.problems().isEmpty()
                ? AuditWords.of(health.audit())
                : "It is damaged: " + String.join("; ", health.problems()) + ".";
    }

    /** Walks the audit log link by link. */
    public void verifyAudit() {
        tasks.start(
                "Verification of the audit log",
                work -> {
                    work.progress(0, 0, "Walking every entry");
                    switch (care.verifyAudit()) {
                        case AuditVerdict.Intact intact ->
                                work.progress(1, 1, AuditWords.of(intact));
                        case AuditVerdict.Broken broken -> throw corrupt(AuditWords.of(broken));
                    }
                });
    }

    private ConnectorException corrupt(String because) {
        return new ConnectorException(new Failure.Corrupt("workspace " + workspace, because));
    }

    /** Copies the file while it is in use. */
    public void backUp(Path target) {
        tasks.start(
                "Backup of the workspace",
                work -> {
                    work.progress(0, 0, "Copying to " + target);
                    care.backUp(target);
                    work.progress(1, 1, "Copied to " + target + ".");
                });
    }

    /** A name for the next backup that no earlier one has: the minute is in it. */
    public String backupName() {
        return WorkspacePath.name(workspace) + "-" + MINUTE.format(clock.instant()) + ".db";
    }
}
