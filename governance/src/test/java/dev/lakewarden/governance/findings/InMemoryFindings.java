package dev.lakewarden.governance.findings;

import dev.lakewarden.governance.assets.Asset;
import dev.lakewarden.governance.assets.KnownAssets;
import dev.lakewarden.governance.audit.AuditLog;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Findings that last as long as their test. */
public final class InMemoryFindings implements Findings {
    private final KnownAssets assets;
    private final AuditLog audit;
    private final Map<Finding.Key, FindingRecord> records = new HashMap<>();

    public InMemoryFindings(KnownAssets assets, AuditLog audit) {
        this.assets = assets;
        this.audit = audit;
    }

    @Override
    public synchronized List<FindingRecord> findAll() {
        return records.values().stream()
                .filter(it -> assets.contains(it.finding().key().asset()))
                .sorted(
                        Comparator.<FindingRecord, Severity>comparing(it -> it.finding().severity())
                                .thenComparing(FindingRecord::firstSeen)
                                .thenComparing(it -> it.finding().key().rule())
                                .thenComparing(it -> it.finding().key().asset().path()))
                .toList();
    }

    @Override
    public synchronized void judged(
            String rule, Collection<Asset> judged, Collection<Finding> found) {
        Set<Finding.Key> still = found.stream().map(Finding::key).collect(Collectors.toSet());
        for (Asset asset : judged) {
            Finding.Key key = new Finding.Key(rule, asset);
            if (!still.contains(key)) {
                records.remove(key);
            }
        }
        for (Finding finding : found) {
            if (assets.contains(finding.key().asset())) {
                records.compute(
                        finding.key(),
                        (_, before) ->
                                before == null
                                        ? FindingRecord.first(finding)
                                        : before.seenAgain(finding));
            }
        }
    }

    @Override
    public synchronized void attend(Finding.Key key, Attention attention, String actor) {
        FindingRecord record =
                Optional.ofNullable(records.get(key))
                        .orElseThrow(
                                () ->
                                        new ConnectorException(
                                                new Failure.Missing(
                                                        key.rule(), "It is settled meanwhile")));
        records.put(key, record.withAttention(attention));
        audit.append(AttentionAudit.of(key, attention, actor));
    }
}
