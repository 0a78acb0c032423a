package dev.lakewarden.connectors.iceberg;

import dev.lakewarden.governance.failure.Failure;

/** What an exception of a catalog's client means to the person who asked for {@code subject}. */
interface FailureMapping {
    Failure ofReading(String subject, RuntimeException e);

    /** Where reading would say that no answer came, a change may or may not have happened. */
    default Failure ofChanging(String subject, RuntimeException e) {
        return switch (ofReading(subject, e)) {
            case Failure.Unreachable(_, var because) ->
                    new Failure.OutcomeUnknown(subject, because);
            case Failure.TimedOut(_, var because) -> new Failure.OutcomeUnknown(subject, because);
            case Failure.Corrupt(_, var because, _) -> new Failure.OutcomeUnknown(subject, because);
            case Failure.Defect(_, var because) -> new Failure.OutcomeUnknown(subject, because);
            case Failure known -> known;
        };
    }
}
