package dev.lakewarden.governance.tables;

import dev.lakewarden.governance.connections.Connections;
import dev.lakewarden.governance.connections.InMemoryConnections;

class InMemoryTableRecordsTest extends TableRecordsContract {
    private final InMemoryConnections connections = new InMemoryConnections();
    private final InMemoryTableRecords tables = new InMemoryTableRecords(connections);

    @Override
    protected TableRecords tables() {
        return tables;
    }

    @Override
    protected Connections connections() {
        return connections;
    }
}
