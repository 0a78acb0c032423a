package dev.lakewarden.viewmodels.connections;

import dev.lakewarden.governance.connections.TestReport;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.scan.SourceState;
import dev.lakewarden.viewmodels.problem.Problem;
import dev.lakewarden.viewmodels.times.Timepiece;

import java.time.Instant;
import java.util.Optional;

/** How a connection did when it was last tried, by a test or a scan. */
public sealed interface Outcome {
    /** Not tried since Lakewarden started; {@code before} is when it was read then. */
    record NotTried(Optional<Instant> before) implements Outcome {}

    /** Left alone, since it waits for a person; {@code because} says for what. */
    record Held(Optional<Instant> before, String because) implements Outcome {}

    record Answered(Instant at) implements Outcome {}

    /** {@code before} is when it last answered. */
    record Failed(Failure failure, Optional<Instant> before) implements Outcome {}

    static Outcome of(SourceState state) {
        return switch (state) {
            case SourceState.Live(var asOf) -> new Answered(asOf);
            case SourceState.Cached(var since, var failure) ->
                    failure.<Outcome>map(why -> new Failed(why, Optional.of(since)))
                            .orElseGet(() -> new NotTried(Optional.of(since)));
            case SourceState.Held(var since, var because) -> new Held(since, because);
            case SourceState.NeverRead(var failure) ->
                    failure.<Outcome>map(why -> new Failed(why, Optional.empty()))
                            .orElseGet(() -> new NotTried(Optional.empty()));
        };
    }

    static Outcome of(TestReport report, Outcome earlier) {
        return report.failure()
                .<Outcome>map(why -> new Failed(why, earlier.lastSuccess()))
                .orElseGet(() -> new Answered(report.at()));
    }

    default Optional<Instant> lastSuccess() {
        return switch (this) {
            case NotTried(var before) -> before;
            case Held(var before, _) -> before;
            case Answered(var at) -> Optional.of(at);
            case Failed(_, var before) -> before;
        };
    }

    /** For the foot of the editor; empty if it never answered. */
    default String lastSuccessWords(Timepiece time) {
        return lastSuccess().map(at -> "Last success " + time.moment(at)).orElse("");
    }

    /** For the tooltip and screen readers. */
    default String words() {
        return switch (this) {
            case NotTried _ -> "not tried since Lakewarden started";
            case Held(_, var because) -> "not asked: " + because;
            case Answered _ -> "answered when last tried";
            case Failed(var failure, _) -> Problem.of(failure).title();
        };
    }
}
