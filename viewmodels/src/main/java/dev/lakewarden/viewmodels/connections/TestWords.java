package dev.lakewarden.viewmodels.connections;

import dev.lakewarden.governance.connections.Setting;
import dev.lakewarden.governance.connections.SettingType;
import dev.lakewarden.governance.connections.TestReport;
import dev.lakewarden.governance.connections.TestStage;
import dev.lakewarden.governance.connections.TestStep;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.viewmodels.problem.Problem;
import dev.lakewarden.viewmodels.times.TimeWords;
import dev.lakewarden.viewmodels.times.Timepiece;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A connection test in words.
 *
 * @param headline one line: how it went
 * @param when when and how long, beside the headline
 * @param problem what went wrong; empty if nothing did
 * @param fix the field that most likely needs another value
 * @param details everything as text for a colleague; empty while there is nothing to copy. Never a
 *     secret.
 */
public record TestWords(
        Mood mood,
        String headline,
        String when,
        List<StageRow> rows,
        Optional<Problem> problem,
        Optional<Fix> fix,
        String details) {
    /** How the panel looks. */
    public enum Mood {
        NONE,
        RUNNING,
        PASSED,
        FAILED,
        STOPPED
    }

    /** A button that brings the person to the field that needs another value. */
    public record Fix(String title, String key) {}

    public TestWords {
        rows = List.copyOf(rows);
    }

    static TestWords of(TestRun.State state, List<Setting> settings, Timepiece time) {
        return switch (state) {
            case TestRun.State.NotRun() -> plain(Mood.NONE, "", "", List.of());
            case TestRun.State.Running(var ended) ->
                    plain(
                            Mood.RUNNING,
                            "Testing, step " + step(ended.size() + 1),
                            "",
                            StageRow.running(ended));
            case TestRun.State.Stopped(var ended) ->
                    plain(
                            Mood.STOPPED,
                            "Test stopped at step " + step(ended.size() + 1),
                            "Nothing was changed.",
                            StageRow.running(ended).stream().map(TestWords::notRun).toList());
            case TestRun.State.Finished(var report, var subject) ->
                    finished(report, subject, settings, time);
            case TestRun.State.Broken(var failure, var subject) ->
                    new TestWords(
                            Mood.FAILED,
                            "Test could not start",
                            "",
                            List.of(),
                            Optional.of(Problem.ofConnection(failure)),
                            fix(failure, Optional.empty(), settings),
                            TestDetails.of(
                                    subject,
                                    "Test could not start",
                                    List.of(),
                                    Optional.of(failure)));
        };
    }

    private static TestWords plain(Mood mood, String headline, String when, List<StageRow> rows) {
        return new TestWords(mood, headline, when, rows, Optional.empty(), Optional.empty(), "");
    }

    private static StageRow notRun(StageRow row) {
        return row.status() == StageRow.Status.RUNNING
                ? new StageRow(
                        row.stage(), row.title(), StageRow.Status.NOT_RUN, "stopped", row.detail())
                : row;
    }

    private static TestWords finished(
            TestReport report, TestRun.Subject subject, List<Setting> settings, Timepiece time) {
        String when = time.moment(report.at()) + ", took " + TimeWords.duration(report.took());
        List<StageRow> rows = report.steps().stream().map(StageRow::of).toList();
        Optional<Failure> failure = report.failure();
        Optional<TestStage> stage = report.failedStep().map(TestStep::stage);
        String headline =
                report.failedStep()
                        .map(
                                failed ->
                                        "Test failed at step "
                                                + step(report.steps().indexOf(failed) + 1))
                        .orElse("Test passed");
        return new TestWords(
                failure.isPresent() ? Mood.FAILED : Mood.PASSED,
                headline,
                when,
                rows,
                failure.map(Problem::ofConnection),
                failure.flatMap(it -> fix(it, stage, givenFirst(settings, subject))),
                TestDetails.of(subject, headline + ", " + time.whole(report.at()), rows, failure));
    }

    private static String step(int number) {
        int stages = TestStage.values().length;
        return Math.min(number, stages) + " of " + stages;
    }

    /** What was given is what was refused; what was left empty comes after it. */
    private static List<Setting> givenFirst(List<Setting> settings, TestRun.Subject subject) {
        return settings.stream()
                .sorted(
                        Comparator.comparing(
                                setting -> !subject.settings().containsKey(setting.key())))
                .toList();
    }

    private static Optional<Fix> fix(
            Failure failure, Optional<TestStage> stage, List<Setting> settings) {
        return switch (failure) {
            case Failure.Unauthenticated _ -> first(settings, Setting::isSecret, "Change the ");
            case Failure.Unreachable _ -> address(settings);
            case Failure.TimedOut _ -> first(settings, TestWords::isTimeout, "Raise the ");
            case Failure.Missing _, Failure.Invalid _, Failure.Refused _ ->
                    stage.filter(TestWords::isAboutTheAddress).flatMap(_ -> address(settings));
            // What answers is something else: most likely another path or port.
            case Failure.Corrupt _ -> address(settings);
            case Failure.Forbidden _,
                    Failure.Conflict _,
                    Failure.Throttled _,
                    Failure.Unsupported _,
                    Failure.Cancelled _,
                    Failure.OutcomeUnknown _,
                    Failure.Defect _ ->
                    Optional.empty();
        };
    }

    private static boolean isTimeout(Setting setting) {
        return setting.type() instanceof SettingType.WholeNumber
                && setting.key().endsWith("timeout");
    }

    private static boolean isAboutTheAddress(TestStage stage) {
        return switch (stage) {
            case RESOLVE, CONNECT -> true;
            case TLS, AUTHENTICATE, AUTHORISE, ANSWER -> false;
        };
    }

    private static Optional<Fix> address(List<Setting> settings) {
        return first(settings, TestWords::isAddress, "Change the ");
    }

    private static Optional<Fix> first(
            List<Setting> settings, Predicate<Setting> which, String verb) {
        return settings.stream()
                .filter(which)
                .findFirst()
                .map(it -> new Fix(verb + inSentence(it.title()), it.key()));
    }

    /** An abbreviation keeps its capitals. */
    private static String inSentence(String title) {
        boolean word = title.length() > 1 && Character.isLowerCase(title.charAt(1));
        return word ? Character.toLowerCase(title.charAt(0)) + title.substring(1) : title;
    }

    private static boolean isAddress(Setting setting) {
        return switch (setting.type()) {
            case SettingType.Uri _,
                    SettingType.HostPorts _,
                    SettingType.File _,
                    SettingType.Directory _ ->
                    true;
            case SettingType.Text _,
                    SettingType.WholeNumber _,
                    SettingType.Flag _,
                    SettingType.Choice _,
                    SettingType.Secret _ ->
                    false;
        };
    }
}
