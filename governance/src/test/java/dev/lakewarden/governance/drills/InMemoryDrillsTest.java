package dev.lakewarden.governance.drills;

import dev.lakewarden.governance.assets.KnownAssets;
import dev.lakewarden.governance.audit.AuditLog;
import dev.lakewarden.governance.audit.InMemoryAuditLog;
import dev.lakewarden.governance.connections.InMemoryConnections;

class InMemoryDrillsTest extends DrillsContract {
    private final InMemoryAuditLog audit = new InMemoryAuditLog();
    private final KnownAssets assets = new KnownAssets(new InMemoryConnections(audit));
    private final InMemoryDrills drills = new InMemoryDrills(assets, audit);

    @Override
    protected Drills drills() {
        return drills;
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
