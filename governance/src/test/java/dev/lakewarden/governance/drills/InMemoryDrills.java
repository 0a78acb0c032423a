package dev.lakewarden.governance.drills;

import dev.lakewarden.governance.assets.KnownAssets;
import dev.lakewarden.governance.audit.AuditEvent;
import dev.lakewarden.governance.audit.AuditLog;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Drills that last as long as their test. */
public final class InMemoryDrills implements Drills {
    private final KnownAssets assets;
    private final AuditLog audit;
    private final Map<UUID, Drill> drills = new HashMap<>();
    private final List<DrillRun> runs = new ArrayList<>();

    public InMemoryDrills(KnownAssets assets, AuditLog audit) {
        this.assets = assets;
        this.audit = audit;
    }

    @Override
    public synchronized List<Drill> findAll() {
        return drills.values().stream()
                .filter(it -> assets.contains(it.asset()))
                .sorted(Comparator.comparing(Drill::name))
                .toList();
    }

    @Override
    public synchronized void save(Drill drill, String actor) {
        assets.require(drill.asset().connection());
        if (!drill.equals(drills.put(drill.id(), drill))) {
            audit.append(event(actor, "drill.saved", drill, ""));
        }
    }

    @Override
    public synchronized void remove(UUID id, String actor) {
        Drill gone = drills.remove(id);
        if (gone != null) {
            runs.removeIf(run -> run.drill().equals(id));
            audit.append(event(actor, "drill.removed", gone, ""));
        }
    }

    @Override
    public synchronized void ran(DrillRun run, String actor) {
        Drill drill =
                findAll().stream()
                        .filter(it -> it.id().equals(run.drill()))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new ConnectorException(
                                                new Failure.Missing(
                                                        "drill " + run.drill(), "It was removed")));
        runs.add(run);
        String outcome = run.outcome().name().toLowerCase(Locale.ROOT);
        audit.append(event(actor, "drill." + outcome, drill, run.words()));
    }

    @Override
    public synchronized List<DrillRun> findRuns(UUID drill, int limit) {
        return runs.stream()
                .filter(run -> run.drill().equals(drill))
                .sorted(Comparator.comparing(DrillRun::startedAt).reversed())
                .limit(limit)
                .toList();
    }

    private static AuditEvent event(String actor, String action, Drill drill, String words) {
        return new AuditEvent(actor, action, "drill " + drill.name(), words);
    }
}
