package dev.lakewarden.app;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.store.Mode;
import dev.lakewarden.store.Opening;
import dev.lakewarden.store.Workspace;

import java.nio.file.Path;

/** Opens the workspace for a command, and says in a failure what a window would ask. */
final class WorkspaceAtHand {
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

    static Workspace open(Path file) {
        String subject = "workspace " + file;
        return switch (Workspace.open(file, Mode.COMMAND)) {
            case Opening.Opened(var workspace) -> workspace;
            case Opening.Locked(var holder) ->
                    throw new ConnectorException(
                            new Failure.Refused(
                                    subject,
                                    "The window of process "
                                            + holder.process()
                                            + " on "
                                            + holder.host()
                                            + " has it for itself."));
            case Opening.Damaged(var aside, var why, var backup) ->
                    throw new ConnectorException(
                            new Failure.Corrupt(
                                    subject,
                                    "It is damaged ("
                                            + why
                                            + ") and was set aside as "
                                            + aside
                                            + "."
                                            + backup.map(
                                                            it ->
                                                                    " The newest backup: lakewarden"
                                                                            + " workspace restore "
                                                                            + quoted(it)
                                                                            + " --workspace "
                                                                            + quoted(file))
                                                    .orElse(" There is no backup.")));
            case Opening.Newer(int version, int known) ->
                    throw new ConnectorException(
                            new Failure.Unsupported(
                                    subject,
                                    "A newer Lakewarden wrote it (version "
                                            + version
                                            + ", this one knows "
                                            + known
                                            + "). Nothing was changed; use that one."));
        };
    }

    /** As it can be typed. */
    private static String quoted(Path path) {
        String name = path.toString();
        return name.matches("[\\w./:\\\\+-]+") ? name : "'" + name.replace("'", "'\\''") + "'";
    }
}
