package dev.lakewarden.governance.actions;

import dev.lakewarden.governance.failure.Failure;

/** How one step of an action ended. */
public sealed interface StepOutcome {
    record Done(String words) implements StepOutcome {}

    /** With {@code OutcomeUnknown} nobody knows whether it was done. */
    record Failed(Failure failure) implements StepOutcome {}

    /** An earlier step made it pointless or dangerous. */
    record NotTried(String why) implements StepOutcome {}
}
