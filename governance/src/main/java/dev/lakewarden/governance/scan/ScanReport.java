package dev.lakewarden.governance.scan;

import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * What became of reading one connection.
 *
 * @param name the connection's
 * @param asOf when the reading began
 */
public record ScanReport(
        ConnectionId connection, String name, Instant asOf, Duration took, Outcome outcome) {
    public sealed interface Outcome {
        /**
         * The system was reached and listed.
         *
         * @param failures what could not be read, by its own name; never spoils the rest
         */
        record Read(Listed listed, List<Failure> failures) implements Outcome {
            public Read {
                failures = List.copyOf(failures);
            }
        }

        /** Nothing was read; what the workspace held is still there. */
        record NotReached(Failure failure) implements Outcome {}

        /** The system holds nothing that a scan reads. */
        record NothingToRead() implements Outcome {}
    }

    /** How much a system lists; empty for what a system of its kind does not hold. */
    public record Listed(Optional<Tables> tables, OptionalLong topics, OptionalLong buckets) {
        /**
         * @param listed how many tables there are
         * @param read how many of them were read anew; the rest had not changed, or failed
         */
        public record Tables(int namespaces, int listed, int read) {}

        /** Of a system that holds tables and nothing else. */
        public static Listed ofTables(int namespaces, int listed, int read) {
            return new Listed(
                    Optional.of(new Tables(namespaces, listed, read)),
                    OptionalLong.empty(),
                    OptionalLong.empty());
        }

        boolean isNothing() {
            return tables.isEmpty() && topics.isEmpty() && buckets.isEmpty();
        }
    }

    /** Why the system was not reached, if it was not. */
    public Optional<Failure> failure() {
        return outcome instanceof Outcome.NotReached(var failure)
                ? Optional.of(failure)
                : Optional.empty();
    }

    /**
     * For whoever must not call a reading done that was not.
     *
     * @throws ConnectorException with the failure of the one system that was not reached, or with
     *     the names of all of them
     */
    static void requireReached(List<ScanReport> reports) {
        List<ScanReport> missing =
                reports.stream().filter(report -> report.failure().isPresent()).toList();
        if (missing.size() == 1) {
            throw new ConnectorException(missing.getFirst().failure().orElseThrow());
        }
        if (!missing.isEmpty()) {
            throw new ConnectorException(
                    new Failure.Unreachable(
                            missing.size() + " of " + reports.size() + " connections",
                            missing.stream()
                                    .map(ScanReport::name)
                                    .collect(Collectors.joining(", ", "Not read: ", "."))));
        }
    }
}
