package dev.lakewarden.store.tags;

import dev.lakewarden.governance.assets.KnownAssets;
import dev.lakewarden.governance.audit.AuditLog;
import dev.lakewarden.governance.tags.Tags;
import dev.lakewarden.governance.tags.TagsContract;
import dev.lakewarden.store.Mode;
import dev.lakewarden.store.TemporaryWorkspace;
import dev.lakewarden.store.Workspace;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class SqliteTagsTest extends TagsContract {
    private final Workspace workspace;

    SqliteTagsTest(@TempDir Path directory) {
        workspace = TemporaryWorkspace.open(directory.resolve("w.db"), Mode.COMMAND);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Override
    protected Tags tags() {
        return workspace.tags();
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
