package dev.lakewarden.governance.findings;

import dev.lakewarden.governance.assets.KnownAssets;
import dev.lakewarden.governance.audit.AuditLog;
import dev.lakewarden.governance.audit.InMemoryAuditLog;
import dev.lakewarden.governance.connections.InMemoryConnections;

class InMemoryFindingsTest extends FindingsContract {
    private final InMemoryAuditLog audit = new InMemoryAuditLog();
    private final KnownAssets assets = new KnownAssets(new InMemoryConnections(audit));
    private final InMemoryFindings findings = new InMemoryFindings(assets, audit);

    @Override
    protected Findings findings() {
        return findings;
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
