package dev.lakewarden.governance.buckets;

import dev.lakewarden.governance.connections.Connections;
import dev.lakewarden.governance.connections.InMemoryConnections;

class InMemoryBucketRecordsTest extends BucketRecordsContract {
    private final InMemoryConnections connections = new InMemoryConnections();
    private final InMemoryBucketRecords buckets = new InMemoryBucketRecords(connections);

    @Override
    protected BucketRecords buckets() {
        return buckets;
    }

    @Override
    protected Connections connections() {
        return connections;
    }
}
