package dev.lakewarden.store.actions;

import dev.lakewarden.governance.actions.StepOutcome;
import dev.lakewarden.governance.failure.Failure;

/** A step's outcome as a word, what it is about, and why. */
record OutcomeRow(String word, String subject, String words) {
    static OutcomeRow of(StepOutcome outcome) {
        return switch (outcome) {
            case StepOutcome.Done(var words) -> new OutcomeRow("done", "", words);
            case StepOutcome.NotTried(var why) -> new OutcomeRow("not-tried", "", why);
            case StepOutcome.Failed(var failure) ->
                    new OutcomeRow(failure.kind(), failure.subject(), failure.because());
        };
    }

    StepOutcome outcome() {
        return switch (word) {
            case "done" -> new StepOutcome.Done(words);
            case "not-tried" -> new StepOutcome.NotTried(words);
            default -> new StepOutcome.Failed(failure());
        };
    }

    private Failure failure() {
        return switch (word) {
            case "unreachable" -> new Failure.Unreachable(subject, words);
            case "unauthenticated" -> new Failure.Unauthenticated(subject, words);
            case "forbidden" -> new Failure.Forbidden(subject, words);
            case "missing" -> new Failure.Missing(subject, words);
            case "conflict" -> new Failure.Conflict(subject, words);
            case "throttled" -> new Failure.Throttled(subject, words);
            case "corrupt" -> new Failure.Corrupt(subject, words);
            case "unsupported" -> new Failure.Unsupported(subject, words);
            case "timed-out" -> new Failure.TimedOut(subject, words);
            case "cancelled" -> new Failure.Cancelled(subject, words);
            case "outcome-unknown" -> new Failure.OutcomeUnknown(subject, words);
            case "refused" -> new Failure.Refused(subject, words);
            case "invalid" -> new Failure.Invalid(subject, words);
            case "defect" -> new Failure.Defect(subject, words);
            default -> throw new IllegalStateException("Not an outcome: " + word);
        };
    }
}
