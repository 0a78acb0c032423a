package dev.lakewarden.governance.actions;

import java.util.List;
import java.util.Optional;

/** Everything the journal knows of one action. */
public record ActionRecord(ActionPlan plan, List<StepRecord> steps, Optional<Receipt> receipt) {
    public ActionRecord {
        steps = List.copyOf(steps);
    }

    /** Whether its process ended before its receipt was written. */
    public boolean wasLeftBehind(String host) {
        return receipt.isEmpty() && !plan.owner().mayBeAlive(host);
    }
}
