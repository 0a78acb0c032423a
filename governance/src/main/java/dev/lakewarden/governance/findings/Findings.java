package dev.lakewarden.governance.findings;

import dev.lakewarden.governance.assets.Asset;

import java.util.Collection;
import java.util.List;

/** What the rules found last. */
public interface Findings {
    /** The most severe first, then the oldest. */
    List<FindingRecord> findAll();

    /**
     * A rule judged these assets and found this. What it found on them before and not now is
     * settled and gone. Findings on a connection that is gone are left out.
     */
    void judged(String rule, Collection<Asset> assets, Collection<Finding> found);

    /**
     * Written to the audit log in the same transaction.
     *
     * @throws dev.lakewarden.governance.failure.ConnectorException with {@code Missing} if it is
     *     settled meanwhile
     */
    void attend(Finding.Key finding, Attention attention, String actor);
}
