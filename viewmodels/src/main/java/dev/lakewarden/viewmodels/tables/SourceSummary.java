package dev.lakewarden.viewmodels.tables;

import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.scan.SourceState.Cached;
import dev.lakewarden.governance.scan.SourceState.Held;
import dev.lakewarden.governance.scan.SourceState.Live;
import dev.lakewarden.governance.scan.SourceState.NeverRead;
import dev.lakewarden.viewmodels.figures.Figures;
import dev.lakewarden.viewmodels.page.SourceState;
import dev.lakewarden.viewmodels.problem.Problem;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Many sources in one line: the worst decides about the state, the oldest about the age.
 *
 * @param asOf of the oldest source that cannot be read, or else of the oldest of all
 */
record SourceSummary(Optional<Instant> asOf, SourceState state, List<Problem> problems) {
    SourceSummary {
        problems = List.copyOf(problems);
    }

    static SourceSummary of(TablesReading reading) {
        Optional<Instant> oldest = Optional.empty();
        Optional<Instant> oldestLost = Optional.empty();
        List<String> lost = new ArrayList<>();
        List<String> why = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (TablesReading.Source source : reading.sources()) {
            switch (source.state()) {
                case Live(var asOf) -> oldest = older(oldest, asOf);
                case Cached(var since, var failure) -> {
                    oldest = older(oldest, since);
                    if (failure.isPresent()) {
                        oldestLost = older(oldestLost, since);
                        lost.add(source.connection());
                        why.add(because(failure.get()));
                        problems.add(Problem.ofConnection(failure.get()));
                    }
                }
                // It waits for a person, which is no trouble; what is shown of it still has its
                // age.
                case Held(var since, _) ->
                        oldest = since.isPresent() ? older(oldest, since.get()) : oldest;
                case NeverRead(var failure) -> {
                    if (failure.isPresent()) {
                        lost.add(source.connection());
                        why.add(because(failure.get()));
                        problems.add(Problem.ofConnection(failure.get()));
                    }
                }
            }
        }
        return new SourceSummary(
                oldestLost.isPresent() ? oldestLost : oldest,
                state(lost, why, oldestLost.isPresent(), oldest.isPresent()),
                problems);
    }

    private static SourceState state(
            List<String> lost, List<String> why, boolean someKept, boolean anyRead) {
        if (lost.isEmpty() || (anyRead && !someKept)) {
            // What was never read has no age; it is among the problems.
            return new SourceState.Live();
        }
        String who =
                lost.size() == 1
                        ? lost.getFirst()
                        : Figures.count(lost.size(), "connection", "connections");
        String reason = why.stream().distinct().count() == 1 ? why.getFirst() : "not reached";
        return someKept
                ? new SourceState.Cached(who, reason)
                : new SourceState.Unreachable(who, reason);
    }

    private static Optional<Instant> older(Optional<Instant> one, Instant other) {
        return one.isPresent() && one.get().isBefore(other) ? one : Optional.of(other);
    }

    private static String because(Failure failure) {
        return switch (failure) {
            case Failure.Unreachable _ -> "catalog unreachable";
            case Failure.Unauthenticated _ -> "sign-in refused";
            case Failure.Forbidden _ -> "access denied";
            case Failure.Throttled _ -> "requests limited";
            case Failure.TimedOut _ -> "answered too late";
            case Failure.Missing _,
                    Failure.Conflict _,
                    Failure.Corrupt _,
                    Failure.Unsupported _,
                    Failure.Cancelled _,
                    Failure.OutcomeUnknown _,
                    Failure.Refused _,
                    Failure.Invalid _,
                    Failure.Defect _ ->
                    "cannot be read";
        };
    }
}
