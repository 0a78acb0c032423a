package dev.lakewarden.store.connections;

import dev.lakewarden.governance.audit.AuditLog;
import dev.lakewarden.governance.connections.Connections;
import dev.lakewarden.governance.connections.ConnectionsContract;
import dev.lakewarden.store.Mode;
import dev.lakewarden.store.TemporaryWorkspace;
import dev.lakewarden.store.Workspace;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class SqliteConnectionRecordsTest extends ConnectionsContract {
    private final Workspace workspace;

    SqliteConnectionRecordsTest(@TempDir Path directory) {
        workspace = TemporaryWorkspace.open(directory.resolve("w.db"), Mode.COMMAND);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Override
    protected Connections connections() {
        return workspace.connections();
    }

    @Override
    protected AuditLog audit() {
        return workspace.audit();
    }
}
