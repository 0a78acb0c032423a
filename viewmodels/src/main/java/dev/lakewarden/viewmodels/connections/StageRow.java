package dev.lakewarden.viewmodels.connections;

import dev.lakewarden.governance.connections.TestStage;
import dev.lakewarden.governance.connections.TestStep;
import dev.lakewarden.viewmodels.times.TimeWords;

import java.util.ArrayList;
import java.util.List;

/**
 * One step of a connection test as a row.
 *
 * @param time how long it took, or why there is no time
 * @param detail what was seen; may be empty
 */
public record StageRow(TestStage stage, String title, Status status, String time, String detail) {
    /** How a step stands. */
    public enum Status {
        PASSED,
        NOT_NEEDED,
        FAILED,
        RUNNING,
        NOT_RUN
    }

    static StageRow of(TestStep step) {
        String title = title(step.stage());
        String took = TimeWords.duration(step.took());
        return switch (step.outcome()) {
            case TestStep.Outcome.Passed(var detail) ->
                    new StageRow(step.stage(), title, Status.PASSED, took, detail);
            case TestStep.Outcome.NotNeeded(var why) ->
                    new StageRow(step.stage(), title, Status.NOT_NEEDED, "not needed", why);
            case TestStep.Outcome.Failed(var failure) ->
                    new StageRow(step.stage(), title, Status.FAILED, took, failure.because());
            case TestStep.Outcome.NotSeen(var why) ->
                    new StageRow(step.stage(), title, Status.NOT_RUN, "not seen", why);
            case TestStep.Outcome.NotRun() ->
                    new StageRow(step.stage(), title, Status.NOT_RUN, "not run", "");
        };
    }

    /** Every stage: those that ended, the one that runs now, and those that wait. */
    static List<StageRow> running(List<TestStep> ended) {
        List<StageRow> rows = new ArrayList<>(ended.stream().map(StageRow::of).toList());
        for (TestStage stage : TestStage.values()) {
            if (ended.stream().noneMatch(step -> step.stage() == stage)) {
                boolean next = rows.size() == ended.size();
                rows.add(
                        new StageRow(
                                stage,
                                title(stage),
                                next ? Status.RUNNING : Status.NOT_RUN,
                                next ? "running" : "waiting",
                                ""));
            }
        }
        return List.copyOf(rows);
    }

    /** What a screen reader says. */
    public String spoken() {
        String word =
                switch (status) {
                    case PASSED -> "passed in " + time;
                    case FAILED -> "failed after " + time;
                    case NOT_NEEDED, RUNNING, NOT_RUN -> time;
                };
        return title + ", " + word + (detail.isEmpty() ? "." : ": " + detail);
    }

    private static String title(TestStage stage) {
        return switch (stage) {
            case RESOLVE -> "Resolve address";
            case CONNECT -> "Connect";
            case TLS -> "Agree on TLS";
            case AUTHENTICATE -> "Sign in";
            case AUTHORISE -> "Check rights";
            case ANSWER -> "Read an answer";
        };
    }
}
