package dev.lakewarden.viewmodels.tables;

import dev.lakewarden.governance.tables.TableState;
import dev.lakewarden.viewmodels.figures.Figures;
import dev.lakewarden.viewmodels.times.TimeWords;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongFunction;

/** What is known of one table, for the inspector. */
public record TableCard(TableRow row, List<Fact> facts, List<String> columns) {
    /**
     * @param text what is shown
     * @param exact what is copied
     */
    public record Fact(String id, String label, String text, String exact) {}

    public TableCard {
        facts = List.copyOf(facts);
        columns = List.copyOf(columns);
    }

    static TableCard of(TableRow row, TimeWords times) {
        TableState state = row.state();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("full-name", "Full name", row.fullName()));
        facts.add(fact("format", "Format", state.format().title() + " v" + state.formatVersion()));
        facts.add(fact("location", "Location", state.location()));
        facts.add(fact("revision", "Revision", state.revision()));
        facts.add(number("rows", "Rows", state.size().rows(), Figures::count));
        facts.add(number("files", "Files", state.size().files(), Figures::count));
        facts.add(number("size", "Size", state.size().bytes(), Figures::bytes));
        facts.add(number("snapshots", "Snapshots", state.snapshots(), Figures::count));
        facts.add(
                state.lastCommit()
                        .map(
                                at ->
                                        new Fact(
                                                "last-commit",
                                                "Last commit",
                                                times.whole(at),
                                                at.toString()))
                        .orElseGet(() -> fact("last-commit", "Last commit", "none yet")));
        facts.add(new Fact("as-of", "As of", times.whole(state.asOf()), state.asOf().toString()));
        facts.add(fact("read-how", "Read from", state.readHow()));
        return new TableCard(row, facts, state.columns());
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
}
