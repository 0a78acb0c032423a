package dev.lakewarden.connectors.exchange;

import dev.lakewarden.governance.connections.Providers;
import dev.lakewarden.governance.exchange.ConnectionReader;
import dev.lakewarden.governance.exchange.ConnectionWriter;

import java.util.List;

/** Every kind of connection file this version knows. */
public final class ConnectionFiles {
    private final List<ConnectionReader> readers;

    public ConnectionFiles(Providers providers) {
        readers =
                List.of(
                        new ConnectionFile(providers),
                        new AwsConfig(),
                        new KafkaProperties(),
                        new SparkDefaults(),
                        new TrinoCatalog(),
                        new PyIceberg());
    }

    /** Our own first. */
    public List<ConnectionReader> readers() {
        return readers;
    }

    public ConnectionWriter writer() {
        return new ConnectionFileWriter();
    }
}
