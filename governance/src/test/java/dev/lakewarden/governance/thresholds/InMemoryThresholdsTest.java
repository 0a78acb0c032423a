package dev.lakewarden.governance.thresholds;

import dev.lakewarden.governance.assets.KnownAssets;
import dev.lakewarden.governance.audit.AuditLog;
import dev.lakewarden.governance.audit.InMemoryAuditLog;
import dev.lakewarden.governance.connections.InMemoryConnections;

class InMemoryThresholdsTest extends ThresholdsContract {
    private final InMemoryAuditLog audit = new InMemoryAuditLog();
    private final KnownAssets assets = new KnownAssets(new InMemoryConnections(audit));
    private final InMemoryThresholds thresholds = new InMemoryThresholds(assets, audit);

    @Override
    protected Thresholds thresholds() {
        return thresholds;
    }

    @Override
    protected KnownAssets assets() {
        return assets;
    }

    @Override
    protected AuditLog audit() {
        return audit;
    }
}
