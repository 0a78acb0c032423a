package dev.lakewarden.sample;

import dev.lakewarden.governance.tables.TableName;

import org.apache.iceberg.PartitionSpec;
import org.apache.iceberg.Schema;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How one sample table comes about.
 *
 * @param commits how many snapshots it gets, spread over the days before its last one
 * @param lastCommit how long before now the last one is
 * @param rows how many rows a commit writes
 * @param usual what a commit does unless {@code every} says otherwise
 * @param every what each nth commit does instead
 * @param events by the number of the commit they come before
 */
record Recipe(
        TableName name,
        Schema schema,
        PartitionSpec spec,
        int formatVersion,
        String engine,
        int commits,
        Duration lastCommit,
        int rows,
        Operation usual,
        Map<Integer, Operation> every,
        Map<Integer, Event> events) {
    /** How far back a table's history goes. */
    static final Duration SPAN = Duration.ofDays(92);

    Recipe {
        every = Map.copyOf(every);
        events = Map.copyOf(events);
    }

    static Recipe of(String name, Schema schema, PartitionSpec spec, String engine) {
        return new Recipe(
                TableName.of(name),
                schema,
                spec,
                2,
                engine,
                0,
                Duration.ZERO,
                0,
                Operation.APPEND,
                Map.of(),
                Map.of());
    }

    Recipe history(int snapshots, Duration beforeNow, int rowsEach) {
        return new Recipe(
                name,
                schema,
                spec,
                formatVersion,
                engine,
                snapshots,
                beforeNow,
                rowsEach,
                usual,
                every,
                events);
    }

    Recipe usually(Operation operation) {
        return new Recipe(
                name,
                schema,
                spec,
                formatVersion,
                engine,
                commits,
                lastCommit,
                rows,
                operation,
                every,
                events);
    }

    Recipe every(int nth, Operation operation) {
        Map<Integer, Operation> more = new HashMap<>(every);
        more.put(nth, operation);
        return new Recipe(
                name,
                schema,
                spec,
                formatVersion,
                engine,
                commits,
                lastCommit,
                rows,
                usual,
                more,
                events);
    }

    Recipe before(int commit, Event event) {
        Map<Integer, Event> more = new HashMap<>(events);
        more.put(commit, event);
        return new Recipe(
                name,
                schema,
                spec,
                formatVersion,
                engine,
                commits,
                lastCommit,
                rows,
                usual,
                every,
                more);
    }

    Recipe format(int version) {
        return new Recipe(
                name,
                schema,
                spec,
                version,
                engine,
                commits,
                lastCommit,
                rows,
                usual,
                every,
                events);
    }

    /** The first commit always brings rows: there is nothing to work on before. */
    Operation operation(int commit) {
        if (commit == 0) {
            return Operation.APPEND;
        }
        return every.entrySet().stream()
                .filter(entry -> commit % entry.getKey() == 0)
                .max(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .orElse(usual);
    }

    Optional<Event> event(int commit) {
        return Optional.ofNullable(events.get(commit));
    }
}
