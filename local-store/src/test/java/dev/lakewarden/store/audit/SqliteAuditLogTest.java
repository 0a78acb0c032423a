package dev.lakewarden.store.audit;

import dev.lakewarden.governance.audit.AuditLog;
import dev.lakewarden.governance.audit.AuditLogContract;
import dev.lakewarden.store.Mode;
import dev.lakewarden.store.TemporaryWorkspace;
import dev.lakewarden.store.Workspace;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class SqliteAuditLogTest extends AuditLogContract {
    private final Workspace workspace;

    SqliteAuditLogTest(@TempDir Path directory) {
        workspace = TemporaryWorkspace.open(directory.resolve("w.db"), Mode.COMMAND);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Override
    protected AuditLog audit() {
        return workspace.audit();
    }
}
