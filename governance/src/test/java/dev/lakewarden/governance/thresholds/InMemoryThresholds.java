package dev.lakewarden.governance.thresholds;

import dev.lakewarden.governance.assets.KnownAssets;
import dev.lakewarden.governance.audit.AuditEvent;
import dev.lakewarden.governance.audit.AuditLog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Thresholds that last as long as their test. */
public final class InMemoryThresholds implements Thresholds {
    private final KnownAssets assets;
    private final AuditLog audit;
    private final List<Threshold> thresholds = new ArrayList<>();

    public InMemoryThresholds(KnownAssets assets, AuditLog audit) {
        this.assets = assets;
        this.audit = audit;
    }

    @Override
    public synchronized List<Threshold> findAll() {
        return thresholds.stream()
                .filter(it -> isKnown(it.scope()))
                .sorted(Comparator.comparing(Threshold::name))
                .toList();
    }

    @Override
    public synchronized void set(Threshold threshold, String actor) {
        requireKnown(threshold.scope());
        delete(threshold.scope(), threshold.name());
        thresholds.add(threshold);
        audit.append(
                new AuditEvent(
                        actor,
                        "threshold.set",
                        threshold.scope().toString(),
                        threshold.name() + " = " + threshold.value()));
    }

    @Override
    public synchronized void clear(Scope scope, String name, String actor) {
        requireKnown(scope);
        if (delete(scope, name)) {
            audit.append(new AuditEvent(actor, "threshold.cleared", scope.toString(), name));
        }
    }

    private boolean delete(Scope scope, String name) {
        return thresholds.removeIf(it -> it.scope().equals(scope) && it.name().equals(name));
    }

    private boolean isKnown(Scope scope) {
        return switch (scope) {
            case Scope.Everything _, Scope.InEnvironment _ -> true;
            case Scope.OfConnection(var connection) -> assets.contains(connection);
            case Scope.OfAsset(var asset) -> assets.contains(asset);
        };
    }

    private void requireKnown(Scope scope) {
        switch (scope) {
            case Scope.OfConnection(var connection) -> assets.require(connection);
            case Scope.OfAsset(var asset) -> assets.require(asset.connection());
            case Scope.Everything _, Scope.InEnvironment _ -> {}
        }
    }
}
