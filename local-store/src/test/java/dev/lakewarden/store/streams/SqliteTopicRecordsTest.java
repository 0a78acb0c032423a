package dev.lakewarden.store.streams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.connections.Connections;
import dev.lakewarden.governance.streams.TopicRecords;
import dev.lakewarden.governance.streams.TopicRecordsContract;
import dev.lakewarden.governance.streams.TopicState;
import dev.lakewarden.store.Mode;
import dev.lakewarden.store.TemporaryWorkspace;
import dev.lakewarden.store.Workspace;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class SqliteTopicRecordsTest extends TopicRecordsContract {
    private final Workspace workspace;

    SqliteTopicRecordsTest(@TempDir Path directory) {
        workspace = TemporaryWorkspace.open(directory.resolve("w.db"), Mode.COMMAND);
    }

    @Test
    void whatAnotherProcessSavesIsReadToo() {
        assertThat(topics().findAll()).isEmpty();
        ConnectionId connection = connections().findAll().getFirst().id();
        TopicState orders = topic(connection, "orders");

        try (Workspace other = TemporaryWorkspace.open(workspace.file(), Mode.COMMAND)) {
            other.topics().replace(connection, List.of(orders));
        }
        assertThat(topics().findAll()).containsExactly(orders);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Override
    protected TopicRecords topics() {
        return workspace.topics();
    }

    @Override
    protected Connections connections() {
        return workspace.connections();
    }
}
