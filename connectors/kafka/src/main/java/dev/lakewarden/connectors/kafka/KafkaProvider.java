package dev.lakewarden.connectors.kafka;

import dev.lakewarden.governance.connections.ConnectionProvider;
import dev.lakewarden.governance.connections.OpenConnection;
import dev.lakewarden.governance.connections.ProviderDescription;
import dev.lakewarden.governance.connections.ResolvedSettings;
import dev.lakewarden.governance.connections.TestReport;
import dev.lakewarden.governance.connections.TestStep;
import dev.lakewarden.governance.failure.ConnectorException;

import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;

/** Kafka clusters. In this version a connection can be tested, and its topics listed. */
public final class KafkaProvider implements ConnectionProvider {
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final InstantSource clock;
    private final Duration patience;

    public KafkaProvider(InstantSource clock) {
        this(clock, PATIENCE);
    }

    /** Every call, and every step of a test before it, may take as long as {@code patience}. */
    KafkaProvider(InstantSource clock, Duration patience) {
        this.clock = clock;
        this.patience = patience;
    }

    @Override
    public ProviderDescription description() {
        return KafkaSettings.DESCRIPTION;
    }

    /** Answers once the cluster did. */
    @Override
    public OpenConnection openForReading(ResolvedSettings settings) {
        Cluster cluster =
                Cluster.open(settings.connection(), ClientSettings.of(settings, patience));
        try {
            cluster.describe();
            return cluster;
        } catch (ConnectorException e) {
            cluster.close();
            throw e;
        }
    }

    /** Nothing can be changed through it yet, so it is opened as for reading. */
    @Override
    public OpenConnection openForChanges(ResolvedSettings settings) {
        return openForReading(settings);
    }

    @Override
    public TestReport test(ResolvedSettings settings, Consumer<TestStep> progress) {
        try (ClusterProbe probe = new ClusterProbe(settings, patience)) {
            return probe.run(clock, progress);
        }
    }
}
