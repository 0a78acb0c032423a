package dev.lakewarden.governance.streams;

import dev.lakewarden.governance.connections.Connections;
import dev.lakewarden.governance.connections.InMemoryConnections;

class InMemoryTopicRecordsTest extends TopicRecordsContract {
    private final InMemoryConnections connections = new InMemoryConnections();
    private final InMemoryTopicRecords topics = new InMemoryTopicRecords(connections);

    @Override
    protected TopicRecords topics() {
        return topics;
    }

    @Override
    protected Connections connections() {
        return connections;
    }
}
