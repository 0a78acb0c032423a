package dev.lakewarden.app;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.store.Consent;
import dev.lakewarden.store.Mode;
import dev.lakewarden.store.Opening;
import dev.lakewarden.store.Workspace;
import dev.lakewarden.store.WorkspaceFile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Opens the workspace for a command, and says in a failure what a window would ask. */
final class WorkspaceAtHand {
    /** Whoever reads what someone named begins nothing: the name may be mistyped. */
    private static final Consent ONLY_WHAT_IS_THERE =
            new Consent() {
                @Override
                public void begin(Path file) {
                    throw notThere(file);
                }

                @Override
                public void setAside(Path file) {
                    // As every command does, so that the next one finds the same.
                }
            };

    private WorkspaceAtHand() {}

    /** Takes the window's lock for a moment, which is the only way to know. */
    static boolean hasWindow(Path file) {
        return switch (Workspace.open(file, Mode.WINDOW)) {
            case Opening.Locked _ -> true;
            case Opening.Opened(var workspace) -> {
                workspace.close();
                yield false;
            }
            case Opening.Damaged _, Opening.Newer _ -> false;
        };
    }

    /** Begins one if there is none. */
    static Workspace open(Path file) {
        return opened(file, Workspace.open(file, Mode.COMMAND));
    }

    /**
     * @throws ConnectorException as {@link #open}, with {@code Missing} if there is none
     */
    static Workspace openExisting(Path file) {
        return opened(file, Workspace.open(file, Mode.COMMAND, ONLY_WHAT_IS_THERE));
    }

    /**
     * For a command that works on the file as a whole.
     *
     * @throws ConnectorException with {@code Missing} if it is not there, {@code Corrupt} if it was
     *     damaged and set aside
     */
    static void requireFile(Path file) {
        if (Files.exists(file)) {
            return;
        }
        WorkspaceFile whole = WorkspaceFile.of(file);
        whole.findSetAside()
                .ifPresent(
                        aside -> {
                            throw damaged(
                                    file,
                                    "It was damaged and set aside as " + aside + ".",
                                    aside,
                                    whole.findBackups().stream().findFirst());
                        });
        throw notThere(file);
    }

    private static Workspace opened(Path file, Opening opening) {
        return switch (opening) {
            case Opening.Opened(var workspace) -> workspace;
            case Opening.Locked(var holder) ->
                    throw new ConnectorException(
                            new Failure.Refused(
                                    subject(file),
                                    "The window of process "
                                            + holder.process()
                                            + " on "
                                            + holder.host()
                                            + " has it for itself.",
                                    "Close that window, then ask again."));
            case Opening.Damaged(var aside, var why, var backup) ->
                    throw damaged(
                            file,
                            "It is damaged (" + why + ") and was set aside as " + aside + ".",
                            aside,
                            backup);
            case Opening.Newer(int version, int known) ->
                    throw new ConnectorException(
                            new Failure.Unsupported(
                                    subject(file),
                                    "A newer Lakewarden wrote it (version "
                                            + version
                                            + ", this one knows "
                                            + known
                                            + "). Nothing was changed.",
                                    "Use the newer Lakewarden, or name another workspace with"
                                            + " --workspace."));
        };
    }

    private static String subject(Path file) {
        return "workspace " + file;
    }

    private static ConnectorException notThere(Path file) {
        return new ConnectorException(
                new Failure.Missing(
                        subject(file),
                        "There is no such file.",
                        "Check --workspace and LAKEWARDEN_WORKSPACE. The window begins a new"
                                + " workspace, and so do connection add and connection import."));
    }

    private static ConnectorException damaged(
            Path file, String because, Path aside, Optional<Path> backup) {
        return new ConnectorException(
                new Failure.Corrupt(
                        subject(file),
                        because + (backup.isPresent() ? "" : " There is no backup of it."),
                        backup.map(it -> restoring(file, it))
                                .orElseGet(() -> startingOver(aside))));
    }

    private static String restoring(Path file, Path backup) {
        return "Restore the newest backup: lakewarden workspace restore "
                + quoted(backup)
                + " --workspace "
                + quoted(file);
    }

    private static String startingOver(Path aside) {
        return "Restore a copy of your own with lakewarden workspace restore FILE, or move "
                + quoted(aside)
                + " to another directory and begin a new workspace with connection add or"
                + " connection import. The window offers both.";
    }

    /** As it can be typed. */
    private static String quoted(Path path) {
        String name = path.toString();
        return name.matches("[\\w./:\\\\+-]+") ? name : "'" + name.replace("'", "'\\''") + "'";
    }
}
