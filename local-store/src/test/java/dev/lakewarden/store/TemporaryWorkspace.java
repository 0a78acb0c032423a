package dev.lakewarden.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/** Opens workspaces for a test and closes them behind it. */
public final class TemporaryWorkspace {
    private TemporaryWorkspace() {}

    public static Workspace open(Path file, Mode mode) {
        Opening opening = Workspace.open(file, mode);
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        return ((Opening.Opened) opening).workspace();
    }
}
