package dev.lakewarden.store.drills;

import dev.lakewarden.governance.assets.KnownAssets;
import dev.lakewarden.governance.audit.AuditLog;
import dev.lakewarden.governance.drills.Drills;
import dev.lakewarden.governance.drills.DrillsContract;
import dev.lakewarden.store.Mode;
import dev.lakewarden.store.TemporaryWorkspace;
import dev.lakewarden.store.Workspace;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class SqliteDrillsTest extends DrillsContract {
    private final Workspace workspace;

    SqliteDrillsTest(@TempDir Path directory) {
        workspace = TemporaryWorkspace.open(directory.resolve("w.db"), Mode.COMMAND);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Override
    protected Drills drills() {
        return workspace.drills();
    }

    @Override
    protected KnownAssets assets() {
        return new KnownAssets(workspace.connections());
    }

    @Override
    protected AuditLog audit() {
        return workspace.audit();
    }
}
