package dev.lakewarden.store.metrics;

import dev.lakewarden.governance.assets.KnownAssets;
import dev.lakewarden.governance.metrics.MetricHistory;
import dev.lakewarden.governance.metrics.MetricHistoryContract;
import dev.lakewarden.store.Mode;
import dev.lakewarden.store.TemporaryWorkspace;
import dev.lakewarden.store.Workspace;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class SqliteMetricHistoryTest extends MetricHistoryContract {
    private final Workspace workspace;

    SqliteMetricHistoryTest(@TempDir Path directory) {
        workspace = TemporaryWorkspace.open(directory.resolve("w.db"), Mode.COMMAND);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Override
    protected MetricHistory metrics() {
        return workspace.metrics();
    }

    @Override
    protected KnownAssets assets() {
        return new KnownAssets(workspace.connections());
    }
}
