package dev.lakewarden.governance.actions;

import java.util.List;
import java.util.Optional;

/**
 * What actions are about to do and have done. Every method that writes returns when it is durable.
 *
 * <p>Each throws {@link dev.lakewarden.governance.failure.ConnectorException} if it is not, and
 * then the step must not be started. The order is planned, then starting and finished of each step,
 * then the receipt; any other order is a bug and an {@link IllegalStateException}.
 */
public interface Journal {
    /** Before the first change. Written to the audit log as well. */
    void planned(ActionPlan plan);

    /** Before a step, by its place in the plan. */
    void starting(ActionId action, int step);

    /** After a step. */
    void finished(ActionId action, int step, StepOutcome outcome);

    /** After the last step. Written to the audit log as well. */
    void finished(Receipt receipt);

    Optional<ActionRecord> find(ActionId action);

    /** The newest plans first. */
    List<ActionRecord> findLatest(int limit);

    /** Without a receipt: at work somewhere, or left behind. The oldest first. */
    List<ActionRecord> unfinished();
}
