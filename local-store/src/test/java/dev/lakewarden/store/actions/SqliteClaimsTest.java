package dev.lakewarden.store.actions;

import dev.lakewarden.governance.actions.Claims;
import dev.lakewarden.governance.actions.ClaimsContract;
import dev.lakewarden.store.Mode;
import dev.lakewarden.store.TemporaryWorkspace;
import dev.lakewarden.store.Workspace;
import dev.lakewarden.store.file.ThisComputer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class SqliteClaimsTest extends ClaimsContract {
    private final Workspace workspace;

    SqliteClaimsTest(@TempDir Path directory) {
        workspace = TemporaryWorkspace.open(directory.resolve("w.db"), Mode.COMMAND);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Override
    protected Claims claims() {
        return workspace.claims();
    }

    @Override
    protected String host() {
        return ThisComputer.name();
    }
}
