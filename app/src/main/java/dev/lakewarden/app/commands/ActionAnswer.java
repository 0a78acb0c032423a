package dev.lakewarden.app.commands;

import dev.lakewarden.app.output.Answer;
import dev.lakewarden.app.output.Columns;
import dev.lakewarden.app.output.FailureReport;
import dev.lakewarden.app.output.Json;
import dev.lakewarden.app.output.Page;
import dev.lakewarden.app.output.Words;
import dev.lakewarden.governance.actions.ActionRecord;
import dev.lakewarden.governance.actions.StepOutcome;
import dev.lakewarden.governance.actions.StepRecord;
import dev.lakewarden.governance.actions.StepRecord.Progress;
import dev.lakewarden.viewmodels.times.TimeWords;

import java.time.Duration;

/** One action with every step. */
record ActionAnswer(ActionRecord found) implements Answer {
    @Override
    public void writeText(Page page) {
        page.pairs(
                "Id", found.plan().id().toString(),
                "Action", found.plan().action(),
                "Target", found.plan().target(),
                "By", found.plan().actor(),
                "Planned", found.plan().at().toString(),
                "Outcome",
                        found.receipt()
                                .map(it -> ActionsAnswer.word(it.outcome()) + ": " + it.words())
                                .orElse("no receipt"));
        Columns steps = Columns.of("STEP", "STATE", ">TOOK", "RESULT");
        for (StepRecord step : found.steps()) {
            steps.row(step.title(), state(step.progress()), took(step.progress()), result(step));
        }
        page.blank().table(steps);
    }

    @Override
    public void writeJson(Json json) {
        json.text("id", found.plan().id().toString())
                .text("action", found.plan().action())
                .text("target", found.plan().target())
                .text("actor", found.plan().actor())
                .instant("plannedAt", found.plan().at())
                .objects(
                        "steps",
                        found.steps(),
                        (it, step) ->
                                it.text("title", step.title())
                                        .word("state", state(step.progress()))
                                        .text("result", result(step)));
        found.receipt()
                .ifPresentOrElse(
                        receipt ->
                                json.object(
                                        "receipt",
                                        it ->
                                                it.instant("at", receipt.at())
                                                        .word(
                                                                "outcome",
                                                                ActionsAnswer.word(
                                                                        receipt.outcome()))
                                                        .text("words", receipt.words())
                                                        .text("document", receipt.document())),
                        () -> json.nothing("receipt"));
    }

    private static String state(Progress progress) {
        return switch (progress) {
            case Progress.NotStarted _ -> "not started";
            case Progress.Started _ -> "started";
            case Progress.Finished(_, _, StepOutcome.Done _) -> "done";
            case Progress.Finished(_, _, StepOutcome.Failed _) -> "failed";
            case Progress.Finished(_, _, StepOutcome.NotTried _) -> "not tried";
        };
    }

    private static String took(Progress progress) {
        return progress instanceof Progress.Finished(var from, var to, _)
                ? TimeWords.duration(Duration.between(from, to))
                : Words.UNKNOWN;
    }

    private static String result(StepRecord step) {
        return switch (step.progress()) {
            case Progress.NotStarted _, Progress.Started _ -> "";
            case Progress.Finished(_, _, StepOutcome.Done(var words)) -> words;
            case Progress.Finished(_, _, StepOutcome.Failed(var failure)) ->
                    FailureReport.of(failure).what();
            case Progress.Finished(_, _, StepOutcome.NotTried(var why)) -> why;
        };
    }
}
