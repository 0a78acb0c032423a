package dev.lakewarden.viewmodels.tables;

import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.scan.SourceState.Held;
import dev.lakewarden.governance.scan.SourceState.NeverRead;
import dev.lakewarden.viewmodels.figures.Figures;
import dev.lakewarden.viewmodels.problem.Problem;

import java.util.List;
import java.util.Optional;

/** Why there is no row to show. */
public sealed interface Absence {
    /** There are rows. */
    record Nothing() implements Absence {}

    /** The workspace is read for the first time, or systems are. */
    record Reading(String what) implements Absence {}

    /** No system was connected yet. */
    record NoConnections(String what, String why) implements Absence {}

    /** Systems are connected and no table of theirs is known. */
    record NoTables(String what, String why) implements Absence {}

    /** The workspace itself, or every system, cannot be read. */
    record Failed(Problem problem) implements Absence {}

    /** The words for a reading without a row. */
    static Absence of(TablesReading reading) {
        if (!reading.isConnected()) {
            return new NoConnections(
                    "No connections yet.",
                    "Lakewarden reads catalogs, clusters and buckets you add, and changes"
                            + " nothing until you allow it. Import takes AWS profiles,"
                            + " Kafka, Spark, Trino and PyIceberg files, and what another"
                            + " Lakewarden exported.");
        }
        List<Failure> failures =
                reading.sources().stream()
                        .flatMap(source -> source.state().failure().stream())
                        .toList();
        if (failures.size() == reading.sources().size()) {
            return new Failed(ofAll(failures));
        }
        Optional<String> held = held(reading);
        if (held.isPresent()) {
            return new NoTables("No table is known yet.", held.get());
        }
        boolean unread =
                reading.sources().stream().anyMatch(source -> source.state() instanceof NeverRead);
        return unread
                ? new NoTables("No table is known yet.", "Not every connection was read so far.")
                : new NoTables(
                        "No tables.",
                        reading.sources().size() == 1
                                ? reading.sources().getFirst().connection()
                                        + " answered and holds none that you may see."
                                : "Your connections answered and hold none that you may see.");
    }

    private static Problem ofAll(List<Failure> failures) {
        Problem first = Problem.ofConnection(failures.getFirst());
        return failures.size() == 1
                ? first
                : new Problem(
                        "None of "
                                + Figures.count(failures.size(), "connection", "connections")
                                + " can be read",
                        "The first one: " + first.title() + ". " + first.cause(),
                        first.remedy());
    }

    /** What is not known because nobody may be asked for a secret without a wish of theirs. */
    private static Optional<String> held(TablesReading reading) {
        return reading.sources().stream()
                .filter(source -> source.state() instanceof Held)
                .findFirst()
                .map(
                        source ->
                                source.connection()
                                        + " was not asked: "
                                        + ((Held) source.state()).because()
                                        + ".");
    }
}
