package dev.lakewarden.governance.connections;

import dev.lakewarden.governance.audit.AuditEvent;
import dev.lakewarden.governance.audit.AuditLog;
import dev.lakewarden.governance.audit.InMemoryAuditLog;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Connections that last as long as their test. */
public final class InMemoryConnections implements Connections {
    private final AuditLog audit;
    private final Map<ConnectionId, Connection> byId = new LinkedHashMap<>();

    public InMemoryConnections(AuditLog audit) {
        this.audit = audit;
    }

    public InMemoryConnections() {
        this(new InMemoryAuditLog());
    }

    @Override
    public synchronized List<Connection> findAll() {
        return byId.values().stream().sorted(Comparator.comparing(Connection::name)).toList();
    }

    @Override
    public synchronized Optional<Connection> find(String name) {
        return byId.values().stream().filter(each -> each.name().equals(name)).findFirst();
    }

    @Override
    public synchronized void save(Connection connection, String actor) {
        if (find(connection.name()).filter(it -> !it.id().equals(connection.id())).isPresent()) {
            throw new ConnectorException(
                    new Failure.Conflict(connection.name(), "Another connection has this name"));
        }
        Optional<Connection> before = Optional.ofNullable(byId.put(connection.id(), connection));
        for (AuditEvent event : ConnectionAudit.saved(before, connection, actor)) {
            audit.append(event);
        }
    }

    @Override
    public synchronized void remove(ConnectionId id, String actor) {
        Optional.ofNullable(byId.remove(id))
                .ifPresent(gone -> audit.append(ConnectionAudit.removed(gone, actor)));
    }
}
