package dev.lakewarden.store.tasks;

import dev.lakewarden.governance.tasks.TaskHistory;
import dev.lakewarden.governance.tasks.TaskHistoryContract;
import dev.lakewarden.store.Mode;
import dev.lakewarden.store.TemporaryWorkspace;
import dev.lakewarden.store.Workspace;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class SqliteTaskHistoryTest extends TaskHistoryContract {
    private final Workspace workspace;

    SqliteTaskHistoryTest(@TempDir Path directory) {
        workspace = TemporaryWorkspace.open(directory.resolve("w.db"), Mode.COMMAND);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Override
    protected TaskHistory tasks() {
        return workspace.tasks();
    }
}
