package dev.lakewarden.governance.exchange;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.ConnectionBook;
import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.exchange.TrustPreview.Entry;
import dev.lakewarden.governance.exchange.TrustPreview.Verdict;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Saves what a person approved of a preview. */
public final class ConnectionImport {
    private final ConnectionBook book;

    public ConnectionImport(ConnectionBook book) {
        this.book = book;
    }

    /** How it went with one connection. */
    public record Result(String name, Outcome outcome) {}

    public sealed interface Outcome {
        record Added(Connection connection) implements Outcome {}

        record Changed(Connection connection) implements Outcome {}

        /** Nothing to do, or not approved. */
        record Skipped(String why) implements Outcome {}

        record Failed(Failure failure) implements Outcome {}
    }

    /** Nothing is saved by it. */
    public TrustPreview preview(FoundConnections found) {
        return TrustPreview.of(found, book.findAll(), book.providers());
    }

    /**
     * Saves the approved ones, each for itself: one that fails does not hide the others. Every new
     * one is read-only.
     *
     * @param approved names out of the preview
     */
    public List<Result> save(TrustPreview preview, Set<String> approved, String actor) {
        List<Result> results = new ArrayList<>();
        for (Entry entry : preview.entries()) {
            results.add(new Result(entry.name(), save(entry, approved, actor)));
        }
        return results;
    }

    private Outcome save(Entry entry, Set<String> approved, String actor) {
        try {
            return switch (entry.verdict()) {
                case Verdict.Refuse _ -> new Outcome.Skipped("It cannot be saved.");
                case Verdict.Same _ -> new Outcome.Skipped("It is there already, exactly so.");
                case Verdict.Add _, Verdict.Change _ when !approved.contains(entry.name()) ->
                        new Outcome.Skipped("It was not chosen.");
                case Verdict.Add _ -> new Outcome.Added(add(entry.found(), actor));
                case Verdict.Change(var before, _) ->
                        new Outcome.Changed(change(before, entry.found(), actor));
            };
        } catch (ConnectorException e) {
            return new Outcome.Failed(e.failure());
        }
    }

    private Connection add(FoundConnection found, String actor) {
        return book.add(
                found.id().orElseGet(ConnectionId::random), found.draft(), found.secrets(), actor);
    }

    private Connection change(Connection seen, FoundConnection found, String actor) {
        boolean moved = book.find(seen.name()).filter(seen::equals).isEmpty();
        if (moved) {
            throw new ConnectorException(
                    new Failure.Conflict(
                            seen.name(), "It changed after the preview; look at a new one."));
        }
        return book.change(seen.id(), found.draft(), found.secrets(), actor);
    }
}
