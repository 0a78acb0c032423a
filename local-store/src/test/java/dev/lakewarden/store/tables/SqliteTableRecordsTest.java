package dev.lakewarden.store.tables;

import dev.lakewarden.governance.connections.Connections;
import dev.lakewarden.governance.tables.TableRecords;
import dev.lakewarden.governance.tables.TableRecordsContract;
import dev.lakewarden.store.Mode;
import dev.lakewarden.store.TemporaryWorkspace;
import dev.lakewarden.store.Workspace;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class SqliteTableRecordsTest extends TableRecordsContract {
    private final Workspace workspace;

    SqliteTableRecordsTest(@TempDir Path directory) {
        workspace = TemporaryWorkspace.open(directory.resolve("w.db"), Mode.COMMAND);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Override
    protected TableRecords tables() {
        return workspace.tables();
    }

    @Override
    protected Connections connections() {
        return workspace.connections();
    }
}
