package dev.lakewarden.governance.scan;

import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
         * @param tables how many it lists
         * @param read how many of them were read anew; the rest had not changed, or failed
         * @param failures what could not be read, by its own name; never spoils the rest
         */
        record Read(int namespaces, int tables, int read, List<Failure> failures)
                implements Outcome {
            public Read {
                failures = List.copyOf(failures);
            }
        }

        /** Nothing was read; what the workspace held is still there. */
        record NotReached(Failure failure) implements Outcome {}

        /** The system holds nothing that a scan reads. */
        record NothingToRead() implements Outcome {}
    }

    /** Why the system was not reached, if it was not. */
    public Optional<Failure> failure() {
        return outcome instanceof Outcome.NotReached(var failure)
                ? Optional.of(failure)
                : Optional.empty();
    }

    /** {@code 14 tables.}, or {@code 14 tables, 2 could not be read.} */
    static String found(List<ScanReport> reports) {
        long tables = 0;
        long unread = 0;
        for (ScanReport report : reports) {
            if (report.outcome() instanceof Outcome.Read(_, int listed, _, var failures)) {
                tables += listed;
                unread += failures.size();
            }
        }
        return String.format(Locale.ROOT, "%,d %s", tables, tables == 1 ? "table" : "tables")
                + (unread == 0
                        ? "."
                        : String.format(Locale.ROOT, ", %,d could not be read.", unread));
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
