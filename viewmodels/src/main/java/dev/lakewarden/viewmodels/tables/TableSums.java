package dev.lakewarden.viewmodels.tables;

import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.governance.tables.TableState;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Several tables taken together.
 *
 * @param oldestReading since when what is said of them is known
 */
record TableSums(
        int count,
        List<String> connections,
        List<String> environments,
        List<String> formats,
        Total rows,
        Total files,
        Total bytes,
        Total snapshots,
        Optional<Instant> newestCommit,
        Optional<Instant> oldestCommit,
        Instant oldestReading) {
    /** What those that told a number told, and how many did not. */
    record Total(long sum, int told, int notTold) {
        static Total of(List<TableRow> rows, Function<TableState, OptionalLong> number) {
            long sum = 0;
            int told = 0;
            for (TableRow row : rows) {
                OptionalLong one = number.apply(row.state());
                if (one.isPresent()) {
                    sum = plus(sum, one.getAsLong());
                    told++;
                }
            }
            return new Total(sum, told, rows.size() - told);
        }

        /** A catalog may tell any number; a sum that went over would be negative. */
        private static long plus(long sum, long one) {
            long both = sum + one;
            return both < sum && one > 0 ? Long.MAX_VALUE : both;
        }
    }

    /** Of two tables at least. */
    static TableSums of(List<TableRow> rows) {
        Set<String> connections = new TreeSet<>();
        EnumSet<Environment> environments = EnumSet.noneOf(Environment.class);
        Set<String> formats = new TreeSet<>();
        for (TableRow row : rows) {
            connections.add(row.connection());
            environments.add(row.environment());
            formats.add(row.state().format().title() + " v" + row.state().formatVersion());
        }
        return new TableSums(
                rows.size(),
                List.copyOf(connections),
                environments.stream().map(Environment::word).toList(),
                List.copyOf(formats),
                Total.of(rows, state -> state.size().rows()),
                Total.of(rows, state -> state.size().files()),
                Total.of(rows, state -> state.size().bytes()),
                Total.of(rows, TableState::snapshots),
                commits(rows).max(Comparator.naturalOrder()),
                commits(rows).min(Comparator.naturalOrder()),
                rows.stream()
                        .map(row -> row.state().asOf())
                        .min(Comparator.naturalOrder())
                        .orElseThrow());
    }

    private static java.util.stream.Stream<Instant> commits(List<TableRow> rows) {
        return rows.stream().flatMap(row -> row.state().lastCommit().stream());
    }
}
