package dev.lakewarden.viewmodels.tables;

import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.governance.tables.TableState;
import dev.lakewarden.viewmodels.connections.Access;
import dev.lakewarden.viewmodels.figures.Figures;
import dev.lakewarden.viewmodels.lists.Words;
import dev.lakewarden.viewmodels.times.TimeWords;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongFunction;

/**
 * What is known of what is selected, for the inspector.
 *
 * @param environment of the one table; empty for several
 * @param columns of the one table; empty for several
 */
public record TableCard(
        String title, Optional<Environment> environment, List<Fact> facts, List<String> columns) {
    /**
     * @param text what is shown
     * @param exact what is copied
     */
    public record Fact(String id, String label, String text, String exact) {
        /** For those who hear it. */
        public String spoken() {
            return label.isEmpty() ? text : label + ": " + text;
        }
    }

    public TableCard {
        facts = List.copyOf(facts);
        columns = List.copyOf(columns);
    }

    static TableCard of(TableRow row, Words words) {
        TableState state = row.state();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("full-name", "Full name", row.fullName()));
        facts.add(
                fact(
                        "access",
                        "Access",
                        Access.firstKey(
                                row.permission(), row.environment(), words.now(), words.times())));
        facts.add(fact("format", "Format", state.format().title() + " v" + state.formatVersion()));
        facts.add(fact("location", "Location", state.location()));
        facts.add(fact("revision", "Revision", state.revision()));
        facts.add(number("rows", "Rows", state.size().rows(), Figures::count));
        facts.add(number("files", "Files", state.size().files(), Figures::count));
        facts.add(number("size", "Size", state.size().bytes(), Figures::bytes));
        facts.add(number("snapshots", "Snapshots", state.snapshots(), Figures::count));
        facts.addAll(moment("last-commit", "Last commit", state.lastCommit(), words));
        facts.addAll(moment("as-of", "As of", Optional.of(state.asOf()), words));
        facts.add(fact("read-how", "Read from", state.readHow()));
        return new TableCard(
                state.name().toString(), Optional.of(row.environment()), facts, state.columns());
    }

    static TableCard of(TableSums sums, Words words) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("connections", "Connections", String.join(", ", sums.connections())));
        facts.add(fact("environments", "Environments", String.join(", ", sums.environments())));
        facts.add(fact("formats", "Formats", String.join(", ", sums.formats())));
        facts.add(total("rows", "Rows", sums.rows(), Figures::count));
        facts.add(total("files", "Files", sums.files(), Figures::count));
        facts.add(total("size", "Size", sums.bytes(), Figures::bytes));
        facts.add(total("snapshots", "Snapshots", sums.snapshots(), Figures::count));
        facts.addAll(moment("last-commit", "Last commit", sums.newestCommit(), words));
        facts.addAll(moment("first-commit", "Quiet since", sums.oldestCommit(), words));
        facts.addAll(moment("as-of", "As of", Optional.of(sums.oldestReading()), words));
        return new TableCard(
                Figures.count(sums.count(), "table", "tables"), Optional.empty(), facts, List.of());
    }

    private static Fact fact(String id, String label, String text) {
        return new Fact(id, label, text, text);
    }

    private static Fact number(
            String id, String label, OptionalLong number, LongFunction<String> words) {
        return number.isPresent()
                ? new Fact(
                        id,
                        label,
                        words.apply(number.getAsLong()),
                        Long.toString(number.getAsLong()))
                : fact(id, label, "not told");
    }

    private static Fact total(
            String id, String label, TableSums.Total total, LongFunction<String> words) {
        if (total.told() == 0) {
            return fact(id, label, "not told");
        }
        String missing =
                total.notTold() == 0
                        ? ""
                        : ", " + Figures.count(total.notTold(), "table", "tables") + " not told";
        return new Fact(id, label, words.apply(total.sum()) + missing, Long.toString(total.sum()));
    }

    /** The moment, and its age in a line of its own, which grows while it is looked at. */
    private static List<Fact> moment(String id, String label, Optional<Instant> at, Words words) {
        if (at.isEmpty()) {
            return List.of(fact(id, label, "none yet"));
        }
        String exact = at.get().toString();
        return List.of(
                new Fact(id, label, words.times().whole(at.get()), exact),
                new Fact(id + "-age", "", TimeWords.ago(at.get(), words.now()), exact));
    }
}
