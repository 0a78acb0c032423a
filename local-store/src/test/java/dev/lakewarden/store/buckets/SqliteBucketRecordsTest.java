package dev.lakewarden.store.buckets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.governance.buckets.BucketRecords;
import dev.lakewarden.governance.buckets.BucketRecordsContract;
import dev.lakewarden.governance.buckets.BucketState;
import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.connections.Connections;
import dev.lakewarden.store.Mode;
import dev.lakewarden.store.TemporaryWorkspace;
import dev.lakewarden.store.Workspace;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class SqliteBucketRecordsTest extends BucketRecordsContract {
    private final Workspace workspace;

    SqliteBucketRecordsTest(@TempDir Path directory) {
        workspace = TemporaryWorkspace.open(directory.resolve("w.db"), Mode.COMMAND);
    }

    @Test
    void whatAnotherProcessSavesIsReadToo() {
        assertThat(buckets().findAll()).isEmpty();
        ConnectionId connection = connections().findAll().getFirst().id();
        BucketState orders = bucket(connection, "orders");
        try (Workspace other = TemporaryWorkspace.open(workspace.file(), Mode.COMMAND)) {
            other.buckets().replace(connection, List.of(orders));
        }
        assertThat(buckets().findAll()).containsExactly(orders);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Override
    protected BucketRecords buckets() {
        return workspace.buckets();
    }

    @Override
    protected Connections connections() {
        return workspace.connections();
    }
}
