package dev.lakewarden.governance.actions;

import dev.lakewarden.governance.audit.AuditLog;
import dev.lakewarden.governance.audit.InMemoryAuditLog;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A journal that lasts as long as its test. */
public final class InMemoryJournal implements Journal {
    private final AuditLog audit;
    private final InstantSource clock;
    private final Map<ActionId, ActionRecord> records = new LinkedHashMap<>();

    public InMemoryJournal(AuditLog audit, InstantSource clock) {
        this.audit = audit;
        this.clock = clock;
    }

    public InMemoryJournal() {
        this(new InMemoryAuditLog(), InstantSource.system());
    }

    @Override
    public synchronized void planned(ActionPlan plan) {
        refuse(records.containsKey(plan.id()), "Planned already: " + plan.id());
        List<StepRecord> steps =
                plan.steps().stream()
                        .map(title -> new StepRecord(title, new StepRecord.Progress.NotStarted()))
                        .toList();
        records.put(plan.id(), new ActionRecord(plan, steps, Optional.empty()));
        audit.append(JournalAudit.planned(plan));
    }

    @Override
    public synchronized void starting(ActionId action, int step) {
        refuse(
                !(progress(action, step) instanceof StepRecord.Progress.NotStarted)
                        || load(action).receipt().isPresent(),
                "Not to be started: step " + step + " of " + action);
        put(action, step, new StepRecord.Progress.Started(clock.instant()));
    }

    @Override
    public synchronized void finished(ActionId action, int step, StepOutcome outcome) {
        if (progress(action, step) instanceof StepRecord.Progress.Started(var at)) {
            put(action, step, new StepRecord.Progress.Finished(at, clock.instant(), outcome));
        } else {
            throw new IllegalStateException("Not to be finished: step " + step + " of " + action);
        }
    }

    @Override
    public synchronized void finished(Receipt receipt) {
        ActionRecord record = load(receipt.action());
        refuse(record.receipt().isPresent(), "Not to be finished: " + receipt.action());
        records.put(
                receipt.action(),
                new ActionRecord(record.plan(), record.steps(), Optional.of(receipt)));
        audit.append(JournalAudit.finished(record.plan(), receipt));
    }

    @Override
    public synchronized Optional<ActionRecord> find(ActionId action) {
        return Optional.ofNullable(records.get(action));
    }

    @Override
    public synchronized List<ActionRecord> findLatest(int limit) {
        return new ArrayList<>(records.values()).reversed().stream().limit(limit).toList();
    }

    @Override
    public synchronized List<ActionRecord> unfinished() {
        return records.values().stream().filter(it -> it.receipt().isEmpty()).toList();
    }

    private ActionRecord load(ActionId action) {
        return find(action).orElseThrow(() -> new IllegalStateException("No action " + action));
    }

    private StepRecord.Progress progress(ActionId action, int step) {
        List<StepRecord> steps = load(action).steps();
        refuse(step < 0 || step >= steps.size(), "No step " + step + " of " + action);
        return steps.get(step).progress();
    }

    private void put(ActionId action, int step, StepRecord.Progress progress) {
        ActionRecord record = load(action);
        List<StepRecord> steps = new ArrayList<>(record.steps());
        steps.set(step, new StepRecord(steps.get(step).title(), progress));
        records.put(action, new ActionRecord(record.plan(), steps, record.receipt()));
    }

    private static void refuse(boolean wrong, String words) {
        if (wrong) {
            throw new IllegalStateException(words);
        }
    }
}
