package dev.lakewarden.viewmodels.connections;

import dev.lakewarden.governance.connections.SettingProblem;
import dev.lakewarden.governance.exchange.Reach;
import dev.lakewarden.governance.exchange.TrustPreview;
import dev.lakewarden.governance.exchange.TrustPreview.Difference;
import dev.lakewarden.governance.exchange.TrustPreview.Verdict;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import java.util.ArrayList;
import java.util.List;

/** One connection of a file: what importing it would do, and what it asks to be trusted with. */
public final class ImportEntry {
    private final TrustPreview.Entry entry;
    private final String vault;
    private final BooleanProperty chosen = new SimpleBooleanProperty();

    /** What would become of it. */
    public enum Kind {
        ADD("Add"),
        CHANGE("Change"),
        SAME("No change"),
        REFUSE("Cannot be imported");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    ImportEntry(TrustPreview.Entry entry, String vault) {
        this.entry = entry;
        this.vault = vault;
        // What replaces something that is there is chosen by hand.
        chosen.set(kind() == Kind.ADD);
    }

    public Kind kind() {
        return switch (entry.verdict()) {
            case Verdict.Add() -> Kind.ADD;
            case Verdict.Change _ -> Kind.CHANGE;
            case Verdict.Same() -> Kind.SAME;
            case Verdict.Refuse _ -> Kind.REFUSE;
        };
    }

    public boolean canBeChosen() {
        return kind() == Kind.ADD || kind() == Kind.CHANGE;
    }

    public BooleanProperty chosenProperty() {
        return chosen;
    }

    boolean isChosen() {
        return canBeChosen() && chosen.get();
    }

    boolean hasSecrets() {
        return !entry.found().secrets().isEmpty();
    }

    public String name() {
        return entry.name();
    }

    /** Kind of system, environment and where in the file. */
    public String origin() {
        return String.join(
                ", ",
                entry.found().draft().provider(),
                entry.found().draft().environment().word(),
                entry.found().origin());
    }

    /** Why it is refused, or what would be different. */
    public List<String> changes() {
        return switch (entry.verdict()) {
            case Verdict.Add(), Verdict.Same() -> List.of();
            case Verdict.Change(_, var differences) ->
                    differences.stream().map(ImportEntry::difference).toList();
            case Verdict.Refuse(var because) ->
                    because.stream().map(SettingProblem::words).toList();
        };
    }

    private static String difference(Difference difference) {
        return difference.key()
                + ": "
                + (difference.before().isEmpty() ? "not set" : difference.before())
                + " → "
                + (difference.after().isEmpty() ? "not set" : difference.after());
    }

    /** Everything it would reach, read or keep, one sentence each. */
    public List<String> trust() {
        if (kind() == Kind.REFUSE) {
            return List.of();
        }
        Reach reach = entry.reach();
        List<String> lines = new ArrayList<>();
        add(lines, "Talks to ", reach.hosts());
        add(lines, "Reads ", reach.files());
        add(lines, "Takes a secret from ", reach.references());
        entry.found()
                .secrets()
                .keySet()
                .forEach(
                        key ->
                                lines.add(
                                        "The file holds the secret "
                                                + key
                                                + "; it would be kept in the "
                                                + vault
                                                + "."));
        lines.addAll(entry.found().notes());
        return lines;
    }

    private static void add(List<String> lines, String verb, List<String> what) {
        if (!what.isEmpty()) {
            lines.add(verb + String.join(", ", what) + ".");
        }
    }

    /** What a screen reader says. */
    public String spoken() {
        return name() + ", " + kind().title() + ". " + String.join(" ", trust());
    }
}
