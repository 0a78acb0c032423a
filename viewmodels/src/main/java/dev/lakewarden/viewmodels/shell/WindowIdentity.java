package dev.lakewarden.viewmodels.shell;

import dev.lakewarden.viewmodels.workspace.WorkspacePath;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Whose window on which workspace this is. */
public record WindowIdentity(Path workspace, String user, Access access) {
    /** Whether this window may write to the workspace. */
    public enum Access {
        WRITING,
        READ_ONLY
    }

    /** The file's name without its ending. */
    public String workspaceName() {
        return WorkspacePath.name(workspace);
    }

    /** Up to two letters: {@code m.ferrand} is MF, {@code root} is R. */
    public String initials() {
        return Arrays.stream(user.split("[^\\p{L}\\p{N}]+", -1))
                .filter(part -> !part.isEmpty())
                .limit(2)
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
