package dev.lakewarden.governance.connections;

import dev.lakewarden.governance.architecture.Exempt;
import dev.lakewarden.governance.buckets.ObjectStore;
import dev.lakewarden.governance.streams.StreamCluster;
import dev.lakewarden.governance.tables.TableCatalog;
import dev.lakewarden.governance.tables.TableChanges;

import java.util.Optional;

/** The ports that one open connection offers. What it does not offer it cannot do. */
@Exempt(
        rule = Exempt.Rule.CYCLES,
        reason =
                "It lists the ports of every feature, and each of those knows connections by their"
                        + " id")
public interface OpenConnection extends AutoCloseable {
    default Optional<TableCatalog> tables() {
        return Optional.empty();
    }

    /** Present only if the connection was opened for changes. */
    default Optional<TableChanges> tableChanges() {
        return Optional.empty();
    }

    default Optional<StreamCluster> streams() {
        return Optional.empty();
    }

    default Optional<ObjectStore> buckets() {
        return Optional.empty();
    }

    @Override
    void close();
}
