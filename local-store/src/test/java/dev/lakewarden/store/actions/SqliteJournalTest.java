package dev.lakewarden.store.actions;

import dev.lakewarden.governance.actions.Journal;
import dev.lakewarden.governance.actions.JournalContract;
import dev.lakewarden.governance.audit.AuditLog;
import dev.lakewarden.store.Mode;
import dev.lakewarden.store.TemporaryWorkspace;
import dev.lakewarden.store.Workspace;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class SqliteJournalTest extends JournalContract {
    private final Workspace workspace;

    SqliteJournalTest(@TempDir Path directory) {
        workspace = TemporaryWorkspace.open(directory.resolve("w.db"), Mode.COMMAND);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Override
    protected Journal journal() {
        return workspace.journal();
    }

    @Override
    protected AuditLog audit() {
        return workspace.audit();
    }
}
