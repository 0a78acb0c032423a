package dev.lakewarden.viewmodels.workspace;

import java.nio.file.Path;

/** How a workspace is called by where it lies. */
public final class WorkspacePath {
    private WorkspacePath() {}

    /** The file's name without its ending. */
    public static String name(Path workspace) {
        String file = String.valueOf(workspace.getFileName());
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    /** With a tilde in the place of the person's own directory. */
    public static String shortened(Path workspace) {
        Path home = Path.of(System.getProperty("user.home", "/"));
        Path whole = workspace.toAbsolutePath().normalize();
        return home.getNameCount() > 0 && whole.startsWith(home)
                ? Path.of("~").resolve(home.relativize(whole)).toString()
                : whole.toString();
    }
}
