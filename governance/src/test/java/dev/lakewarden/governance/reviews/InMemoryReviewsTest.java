package dev.lakewarden.governance.reviews;

import dev.lakewarden.governance.assets.KnownAssets;
import dev.lakewarden.governance.audit.AuditLog;
import dev.lakewarden.governance.audit.InMemoryAuditLog;
import dev.lakewarden.governance.connections.InMemoryConnections;

class InMemoryReviewsTest extends ReviewsContract {
    private final InMemoryAuditLog audit = new InMemoryAuditLog();
    private final KnownAssets assets = new KnownAssets(new InMemoryConnections(audit));
    private final InMemoryReviews reviews = new InMemoryReviews(assets, audit);

    @Override
    protected Reviews reviews() {
        return reviews;
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
