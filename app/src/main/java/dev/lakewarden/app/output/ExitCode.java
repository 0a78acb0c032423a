package dev.lakewarden.app.output;

import dev.lakewarden.governance.failure.Failure;

/** What a scheduler learns from a command; the numbers are never changed. */
public enum ExitCode {
    DONE(0, "done, and all is as it should be"),
    FAILED(1, "failed"),
    WRONG_COMMAND_LINE(2, "the command line is wrong; says what would be right"),
    BAD_NEWS(3, "done, and the answer is bad news"),
    NOT_REACHED(
            4,
            "at least one system asked for could not be reached or answered too late; what was"
                    + " read is kept and printed"),
    REFUSED(
            5,
            "refused: read-only connection, confirmation missing, plan out of date, policy says"
                    + " no, vault locked"),
    OUTCOME_UNKNOWN(6, "outcome unknown: do not retry; look first"),
    STOPPED(130, "stopped by Ctrl+C, after a clean stop (143 by SIGTERM)");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    public int number() {
        return number;
    }

    public String meaning() {
        return meaning;
    }

    public static ExitCode of(Failure failure) {
        return switch (failure) {
            case Failure.Unreachable _, Failure.TimedOut _, Failure.Throttled _ -> NOT_REACHED;
            case Failure.Refused _ -> REFUSED;
            case Failure.OutcomeUnknown _ -> OUTCOME_UNKNOWN;
            case Failure.Invalid _ -> WRONG_COMMAND_LINE;
            case Failure.Cancelled _ -> STOPPED;
            case Failure.Unauthenticated _,
                    Failure.Forbidden _,
                    Failure.Missing _,
                    Failure.Conflict _,
                    Failure.Corrupt _,
                    Failure.Unsupported _,
                    Failure.Defect _ ->
                    FAILED;
        };
    }
}
