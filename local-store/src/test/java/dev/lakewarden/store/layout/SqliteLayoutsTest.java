package dev.lakewarden.store.layout;

import dev.lakewarden.governance.layout.Layouts;
import dev.lakewarden.governance.layout.LayoutsContract;
import dev.lakewarden.store.Mode;
import dev.lakewarden.store.TemporaryWorkspace;
import dev.lakewarden.store.Workspace;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class SqliteLayoutsTest extends LayoutsContract {
    private final Workspace workspace;

    SqliteLayoutsTest(@TempDir Path directory) {
        workspace = TemporaryWorkspace.open(directory.resolve("w.db"), Mode.COMMAND);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Override
    protected Layouts layouts() {
        return workspace.layouts();
    }
}
