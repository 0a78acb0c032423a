package dev.lakewarden.store.thresholds;

import dev.lakewarden.governance.assets.KnownAssets;
import dev.lakewarden.governance.audit.AuditLog;
import dev.lakewarden.governance.thresholds.Thresholds;
import dev.lakewarden.governance.thresholds.ThresholdsContract;
import dev.lakewarden.store.Mode;
import dev.lakewarden.store.TemporaryWorkspace;
import dev.lakewarden.store.Workspace;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class SqliteThresholdsTest extends ThresholdsContract {
    private final Workspace workspace;

    SqliteThresholdsTest(@TempDir Path directory) {
        workspace = TemporaryWorkspace.open(directory.resolve("w.db"), Mode.COMMAND);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Override
    protected Thresholds thresholds() {
        return workspace.thresholds();
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
