package dev.lakewarden.store.findings;

import dev.lakewarden.governance.assets.KnownAssets;
import dev.lakewarden.governance.audit.AuditLog;
import dev.lakewarden.governance.findings.Findings;
import dev.lakewarden.governance.findings.FindingsContract;
import dev.lakewarden.store.Mode;
import dev.lakewarden.store.TemporaryWorkspace;
import dev.lakewarden.store.Workspace;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class SqliteFindingsTest extends FindingsContract {
    private final Workspace workspace;

    SqliteFindingsTest(@TempDir Path directory) {
        workspace = TemporaryWorkspace.open(directory.resolve("w.db"), Mode.COMMAND);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Override
    protected Findings findings() {
        return workspace.findings();
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
