package dev.lakewarden.store.reviews;

import dev.lakewarden.governance.assets.KnownAssets;
import dev.lakewarden.governance.audit.AuditLog;
import dev.lakewarden.governance.reviews.Reviews;
import dev.lakewarden.governance.reviews.ReviewsContract;
import dev.lakewarden.store.Mode;
import dev.lakewarden.store.TemporaryWorkspace;
import dev.lakewarden.store.Workspace;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class SqliteReviewsTest extends ReviewsContract {
    private final Workspace workspace;

    SqliteReviewsTest(@TempDir Path directory) {
        workspace = TemporaryWorkspace.open(directory.resolve("w.db"), Mode.COMMAND);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Override
    protected Reviews reviews() {
        return workspace.reviews();
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
