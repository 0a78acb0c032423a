package dev.lakewarden.viewmodels.estate;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.scan.SourceState;
import dev.lakewarden.viewmodels.problem.Problem;
import dev.lakewarden.viewmodels.times.TimeWords;

import java.time.Instant;
import java.util.Optional;

/** A connection that could not be read, why, and since when what is shown of it is. */
public record LostConnection(String connection, Optional<Instant> since, Failure failure) {
    static Optional<LostConnection> of(Connection connection, SourceState state) {
        return state.failure()
                .map(failure -> new LostConnection(connection.name(), state.readAt(), failure));
    }

    /** {@code hive-use1 refused the sign-in}. */
    String inShort() {
        return connection
                + switch (failure) {
                    case Failure.Unreachable _ -> " unreachable";
                    case Failure.Unauthenticated _ -> " refused the sign-in";
                    case Failure.Forbidden _ -> " denies access";
                    case Failure.Throttled _ -> " limits requests";
                    case Failure.TimedOut _ -> " answers too late";
                    case Failure.Missing _,
                            Failure.Conflict _,
                            Failure.Corrupt _,
                            Failure.Unsupported _,
                            Failure.Cancelled _,
                            Failure.OutcomeUnknown _,
                            Failure.Refused _,
                            Failure.Invalid _,
                            Failure.Defect _ ->
                            " cannot be read";
                };
    }

    String inFull(TimeWords times, Instant now) {
        return inShort()
                + ". "
                + Problem.ofConnection(failure).cause()
                + since.map(at -> " Shown from " + times.moment(at, now) + ".")
                        .orElse(" Nothing is kept of it.");
    }
}
