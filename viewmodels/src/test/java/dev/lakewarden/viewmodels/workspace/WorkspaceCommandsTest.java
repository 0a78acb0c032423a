package dev.lakewarden.viewmodels.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.governance.audit.AuditVerdict;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.tasks.Tasks;
import dev.lakewarden.governance.workspace.WorkspaceHealth;
import dev.lakewarden.viewmodels.commands.Commands;
import dev.lakewarden.viewmodels.tasks.Notice;
import dev.lakewarden.viewmodels.tasks.NotificationsViewModel;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class WorkspaceCommandsTest {
    private static final Path FILE = Path.of("/data/retail.db");
    private static final Path CHOSEN = Path.of("/backups/copy.db");

    private final Tasks tasks = new Tasks(Runnable::run, () -> Instant.EPOCH);
    private final NotificationsViewModel bell =
            new NotificationsViewModel(tasks, Runnable::run, () -> Instant.EPOCH);
    private final Commands commands = new Commands();
    private final Chosen chosen = new Chosen();
    private final Opened door = new Opened();
    private final WorkspaceCommands menu = new WorkspaceCommands(commands, chosen);
    private long running;

    @Test
    void aSoundWorkspaceIsSaidToBeSound() {
        care(new File(List.of(), new AuditVerdict.Intact(7)));
        commands.run("workspace-check");
        assertThat(last().kind()).isEqualTo(Notice.Kind.DONE);
        assertThat(last().text())
                .isEqualTo(
                        "It is sound: 2.05 kB, 0 backups. The audit log is intact: 7 entries,"
                                + " every link in place.");
    }

    @Test
    void damageFailsTheCheckAndIsNamed() {
        care(new File(List.of("page 7 is torn"), new AuditVerdict.Intact(7)));
        commands.run("workspace-check");
        assertThat(last().kind()).isEqualTo(Notice.Kind.FAILED);
        assertThat(last().text()).startsWith("It is damaged: page 7 is torn. Compare it");
    }

    @Test
    void aBrokenAuditLogFailsBothWhoLookAtIt() {
        care(new File(List.of(), new AuditVerdict.Broken(3, "its hash does not match")));
        commands.run("workspace-check");
        commands.run("workspace-audit");
        assertThat(bell.history())
                .hasSize(2)
                .allMatch(notice -> notice.kind() == Notice.Kind.FAILED)
                .allMatch(notice -> notice.text().startsWith("The audit log is broken at entry 3"));
    }

    @Test
    void aBackupIsProposedUnderANewNameAndSaysWhereItLies() {
        File file = new File(List.of(), new AuditVerdict.Intact(0));
        care(file);
        commands.run("workspace-backup");
        assertThat(chosen.proposed).isEqualTo("retail-1970-01-01-0000.db");
        assertThat(file.copies).containsExactly(CHOSEN);
        assertThat(last().text()).isEqualTo("Copied to " + CHOSEN + ".");
    }

    @Test
    void aBackupThatIsRefusedSaysWhy() {
        File file = new File(List.of(), new AuditVerdict.Intact(0));
        care(file);
        commands.run("workspace-backup");
        commands.run("workspace-backup");
        assertThat(last().text()).startsWith("There is a file already. ");
    }

    @Test
    void nothingLeavesTheWorkspaceWhileTasksRun() {
        menu.others(door, () -> running);
        menu.recent(List.of(Path.of("/data/other.db")), door, () -> running);
        List<String> told = new ArrayList<>();
        commands.onRefused((command, why) -> told.add(command.id() + ": " + why));
        running = 1;
        commands.run("workspace-recent-1");
        assertThat(door.opened).isEmpty();
        assertThat(told)
                .containsExactly("workspace-recent-1: Leaving would stop the tasks that run");
        running = 0;
        commands.run("workspace-recent-1");
        commands.run("workspace-open");
        assertThat(door.opened).containsExactly(Path.of("/data/other.db"), CHOSEN);
    }

    @Test
    void recentWorkspacesReplaceThoseOfBeforeAndAreFew() {
        menu.recent(paths(20), door, () -> 0);
        menu.recent(paths(3), door, () -> 0);
        assertThat(WorkspaceCommands.ids(WorkspaceCommands.Group.RECENT, commands)).hasSize(3);
        menu.recent(paths(20), door, () -> 0);
        assertThat(WorkspaceCommands.ids(WorkspaceCommands.Group.RECENT, commands)).hasSize(6);
    }

    private static List<Path> paths(int count) {
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(at -> Path.of("/data/" + at + ".db"))
                .toList();
    }

    @Test
    void whatThisSystemCannotShowIsNotOffered() {
        menu.file(FILE, Optional.empty(), () -> {});
        assertThat(WorkspaceCommands.ids(WorkspaceCommands.Group.FILE, commands))
                .containsExactly("workspace-copy-path");
    }

    private void care(WorkspaceChores.Care care) {
        menu.care(new WorkspaceChores(FILE, care, tasks, () -> Instant.EPOCH));
    }

    private Notice last() {
        return bell.history().getFirst();
    }

    private static final class File implements WorkspaceChores.Care {
        private final List<String> problems;
        private final AuditVerdict audit;
        private final List<Path> copies = new ArrayList<>();

        File(List<String> problems, AuditVerdict audit) {
            this.problems = problems;
            this.audit = audit;
        }

        @Override
        public WorkspaceHealth check() {
            return new WorkspaceHealth(FILE, 2048, 1, problems, audit, List.of(), List.of());
        }

        @Override
        public AuditVerdict verifyAudit() {
            return audit;
        }

        @Override
        public void backUp(Path target) {
            if (copies.contains(target)) {
                throw new ConnectorException(
                        new Failure.Conflict(target.toString(), "There is a file already."));
            }
            copies.add(target);
        }
    }

    private static final class Chosen implements FileChoice {
        private String proposed = "";

        @Override
        public Optional<Path> existing(String title) {
            return Optional.of(CHOSEN);
        }

        @Override
        public Optional<Path> target(String title, String name) {
            proposed = name;
            return Optional.of(CHOSEN);
        }
    }

    private static final class Opened implements WorkspaceDoor {
        private final List<Path> opened = new ArrayList<>();

        @Override
        public void open(Path workspace) {
            opened.add(workspace);
        }

        @Override
        public void create(Path workspace) {
            opened.add(workspace);
        }

        @Override
        public void openSample() {
            opened.add(Path.of("sample"));
        }
    }
}
