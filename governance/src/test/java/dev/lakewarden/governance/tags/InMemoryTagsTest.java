package dev.lakewarden.governance.tags;

import dev.lakewarden.governance.assets.KnownAssets;
import dev.lakewarden.governance.audit.AuditLog;
import dev.lakewarden.governance.audit.InMemoryAuditLog;
import dev.lakewarden.governance.connections.InMemoryConnections;

class InMemoryTagsTest extends TagsContract {
    private final InMemoryAuditLog audit = new InMemoryAuditLog();
    private final KnownAssets assets = new KnownAssets(new InMemoryConnections(audit));
    private final InMemoryTags tags = new InMemoryTags(assets, audit);

    @Override
    protected Tags tags() {
        return tags;
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
