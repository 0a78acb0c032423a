package dev.lakewarden.viewmodels.workspace;

import dev.lakewarden.viewmodels.commands.Command;
import dev.lakewarden.viewmodels.commands.Commands;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/** What the workspace menu and the palette offer about the workspace as a whole. */
public final class WorkspaceCommands {
    /** Where the menu has its lines between. */
    public enum Group {
        OTHERS,
        RECENT,
        CARE,
        FILE
    }

    private static final int RECENT_OFFERED = 6;
    private static final String RECENT = "workspace-recent-";

    private final Commands commands;
    private final FileChoice choice;

    public WorkspaceCommands(Commands commands, FileChoice choice) {
        this.commands = commands;
        this.choice = choice;
    }

    /** The ids of a group's commands that are there now, in the order of the menu. */
    public static List<String> ids(Group group, Commands commands) {
        return switch (group) {
            case OTHERS -> known(commands, "workspace-open", "workspace-new", "open-sample");
            case RECENT ->
                    commands.all().stream()
                            .map(Command::id)
                            .filter(id -> id.startsWith(RECENT))
                            .toList();
            case CARE -> known(commands, "workspace-backup", "workspace-check", "workspace-audit");
            case FILE -> known(commands, "workspace-show", "workspace-copy-path");
        };
    }

    private static List<String> known(Commands commands, String... ids) {
        return List.of(ids).stream().filter(id -> commands.find(id).isPresent()).toList();
    }

    public void care(WorkspaceChores chores) {
        commands.add(
                Command.always(
                        "workspace-backup",
                        "Back up the workspace now…",
                        "",
                        "A copy of the file, while it is in use",
                        () ->
                                choice.target("Back up the workspace", chores.backupName())
                                        .ifPresent(chores::backUp)));
        commands.add(
                Command.always(
                        "workspace-check",
                        "Check the workspace",
                        "",
                        "Reads all of the file",
                        chores::check));
        commands.add(
                Command.always(
                        "workspace-audit",
                        "Verify the audit log",
                        "",
                        "Link by link",
                        chores::verifyAudit));
    }

    /** {@code runningTasks} would be stopped by leaving, so nothing leaves while there are any. */
    public void others(WorkspaceDoor door, LongSupplier runningTasks) {
        leaving(
                "workspace-open",
                "Open another workspace…",
                "In this window",
                runningTasks,
                () -> choice.existing("Open a workspace").ifPresent(door::open));
        leaving(
                "workspace-new",
                "New workspace…",
                "An empty one, in this window",
                runningTasks,
                () -> choice.target("New workspace", "workspace.db").ifPresent(door::create));
        leaving(
                "open-sample",
                "Open the sample estate",
                "Real tables on this machine, to try things on",
                runningTasks,
                door::openSample);
    }

    /** The latest first; those of an earlier call are replaced. */
    public void recent(List<Path> workspaces, WorkspaceDoor door, LongSupplier runningTasks) {
        ids(Group.RECENT, commands).forEach(commands::remove);
        for (int at = 0; at < Math.min(workspaces.size(), RECENT_OFFERED); at++) {
            Path workspace = workspaces.get(at);
            leaving(
                    RECENT + (at + 1),
                    "Open " + WorkspacePath.name(workspace),
                    WorkspacePath.shortened(workspace),
                    runningTasks,
                    () -> door.open(workspace));
        }
    }

    private void leaving(
            String id, String title, String explains, LongSupplier runningTasks, Runnable go) {
        commands.add(
                new Command(
                        id,
                        title,
                        "",
                        explains,
                        () ->
                                runningTasks.getAsLong() == 0
                                        ? Optional.empty()
                                        : Optional.of("Leaving would stop the tasks that run"),
                        go));
    }

    /** {@code show} opens the folder; empty where this system has nothing to do that with. */
    public void file(Path workspace, Optional<Runnable> show, Runnable copyPath) {
        show.ifPresent(
                run ->
                        commands.add(
                                Command.always(
                                        "workspace-show",
                                        "Show the workspace in its folder",
                                        "",
                                        "",
                                        run)));
        commands.add(
                Command.always(
                        "workspace-copy-path", "Copy the path of the workspace", "", "", copyPath));
    }
}
