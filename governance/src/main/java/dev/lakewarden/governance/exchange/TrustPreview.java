package dev.lakewarden.governance.exchange;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.connections.Providers;
import dev.lakewarden.governance.connections.SettingProblem;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an import would do and what it asks to be trusted with; shown before anything is saved.
 *
 * @param entries one for each connection of the file, in its order
 * @param leftOut what does not become part of a connection
 */
public record TrustPreview(List<Entry> entries, List<LeftOut> leftOut) {
    public TrustPreview {
        entries = List.copyOf(entries);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * @param found as it would be saved: stored secrets that may stay are merged in
     * @param reach the hosts, files and references it names
     */
    public record Entry(FoundConnection found, Verdict verdict, Reach reach) {
        public String name() {
            return found.draft().name();
        }
    }

    public sealed interface Verdict {
        record Add() implements Verdict {}

        /** Replaces settings of one that is there; it is read-only afterwards if it moved. */
        record Change(Connection before, List<Difference> differences) implements Verdict {
            public Change {
                differences = List.copyOf(differences);
            }
        }

        /** It is there already, exactly so. */
        record Same() implements Verdict {}

        /** Cannot be saved; every reason at once. */
        record Refuse(List<SettingProblem> because) implements Verdict {
            public Refuse {
                because = List.copyOf(because);
            }
        }
    }

    /** One thing that would be different; an empty text means not set. Never a secret. */
    public record Difference(String key, String before, String after) {}

    /** Compares what a file holds with what is there. Saves nothing and opens nothing. */
    public static TrustPreview of(
            FoundConnections found, List<Connection> existing, Providers providers) {
        List<Entry> entries = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Set<ConnectionId> ids = new HashSet<>();
        for (FoundConnection connection : found.connections()) {
            boolean nameRepeated = !names.add(connection.draft().name());
            boolean idRepeated = connection.id().filter(id -> !ids.add(id)).isPresent();
            entries.add(
                    new Comparison(existing, providers)
                            .judge(connection, nameRepeated || idRepeated));
        }
        return new TrustPreview(entries, found.leftOut());
    }

    /** Those that can be saved and would change something. */
    public List<Entry> changes() {
        return entries.stream()
                .filter(
                        entry ->
                                switch (entry.verdict()) {
                                    case Verdict.Add _, Verdict.Change _ -> true;
                                    case Verdict.Same _, Verdict.Refuse _ -> false;
                                })
                .toList();
    }

    public Optional<Entry> find(String name) {
        return entries.stream().filter(entry -> entry.name().equals(name)).findFirst();
    }
}
