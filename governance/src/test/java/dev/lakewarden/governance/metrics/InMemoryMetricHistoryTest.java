package dev.lakewarden.governance.metrics;

import dev.lakewarden.governance.assets.KnownAssets;
import dev.lakewarden.governance.connections.InMemoryConnections;

class InMemoryMetricHistoryTest extends MetricHistoryContract {
    private final KnownAssets assets = new KnownAssets(new InMemoryConnections());
    private final InMemoryMetricHistory metrics = new InMemoryMetricHistory(assets);

    @Override
    protected MetricHistory metrics() {
        return metrics;
    }

    @Override
    protected KnownAssets assets() {
        return assets;
    }
}
