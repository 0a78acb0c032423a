package dev.lakewarden.store.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.governance.connections.Connections;
import dev.lakewarden.governance.tables.TableRecords;
import dev.lakewarden.governance.tables.TableRecordsContract;
import dev.lakewarden.governance.tables.TableState;
import dev.lakewarden.store.Mode;
import dev.lakewarden.store.TemporaryWorkspace;
import dev.lakewarden.store.Workspace;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class SqliteTableRecordsTest extends TableRecordsContract {
    private final Workspace workspace;

    SqliteTableRecordsTest(@TempDir Path directory) {
        workspace = TemporaryWorkspace.open(directory.resolve("w.db"), Mode.COMMAND);
    }

    @Test
    void whatAnotherProcessSavesIsReadToo() {
        assertThat(tables().findAll()).isEmpty();
        TableState orders = table(connections().findAll().getFirst().id(), "sales.orders", "id");
        try (Workspace other = TemporaryWorkspace.open(workspace.file(), Mode.COMMAND)) {
            other.tables().save(List.of(orders));
        }
        assertThat(tables().findAll()).containsExactly(orders);
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
