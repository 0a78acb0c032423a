package dev.lakewarden.connectors.iceberg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.connections.ResolvedSettings;
import dev.lakewarden.governance.tables.TableName;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

class IcebergRestCatalogIT extends IcebergContract {
    private Optional<Lake> lake = Optional.empty();
    private Optional<RestServer> server = Optional.empty();

    @BeforeEach
    void open(@TempDir Path home, @TempDir Path keys) throws Exception {
        lake = Optional.of(new Lake(home));
        RestServer started = new RestServer(lake().catalog(), keys);
        server = Optional.of(started);
        open(
                new IcebergRestProvider(),
                new ResolvedSettings(
                        "shop",
                        Map.of("uri", started.uri(), "auth", "bearer", "token", RestFront.TOKEN)));
    }

    @AfterEach
    void stop() throws Exception {
        server.orElseThrow().stop();
    }

    @Override
    protected Lake lake() {
        return lake.orElseThrow();
    }

    /** The server tries a garbled file again for minutes; one that is gone it reports at once. */
    @Override
    protected void spoil(TableName name) {
        lake().loseMetadata(name);
    }

    @Test
    void readingSendsNothingThatCouldChange() {
        createNamespace("sales");
        TableName name = TableName.of("sales.orders");
        createTable(name);
        append(name, 3);
        catalog().findNamespaces().forEach(catalog()::findTables);
        catalog().load(ConnectionId.random(), name);
        assertThat(server.orElseThrow().changes()).isZero();
    }
}
