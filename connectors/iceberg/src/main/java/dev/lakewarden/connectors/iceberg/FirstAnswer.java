package dev.lakewarden.connectors.iceberg;

import dev.lakewarden.governance.connections.OpenConnection;
import dev.lakewarden.governance.connections.TestStep.Outcome;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.tables.TableCatalog;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Supplier;

/**
 * The last three stages of a catalog test. Signing in is proved by opening the catalog and asking
 * for its namespaces, since many catalogs let anybody open them; what came back decides which of
 * the stages failed.
 */
final class FirstAnswer implements AutoCloseable {
    private final Supplier<OpenConnection> opening;
    private @Nullable OpenConnection open;
    private @Nullable Failure failure;
    private List<String> namespaces = List.of();

    FirstAnswer(Supplier<OpenConnection> opening) {
        this.opening = opening;
    }

    /** Fails if the sign-in was refused, or if nothing came back to tell. */
    Outcome signIn() {
        ask();
        return switch (failure) {
            case null -> new Outcome.Passed("Signed in");
            case Failure.Unauthenticated refused -> new Outcome.Failed(refused);
            case Failure.Unreachable gone -> new Outcome.Failed(gone);
            case Failure.TimedOut late -> new Outcome.Failed(late);
            // Whoever looks into what is asked knows who asks.
            case Failure.Forbidden _, Failure.Missing _ ->
                    new Outcome.Passed("The sign-in was not refused");
            case Failure _ -> new Outcome.NotSeen("No answer that tells whether we are let in");
        };
    }

    /**
     * As {@link #signIn}, for a connection that signs in as nobody: only a server that asks who it
     * is fails it.
     */
    Outcome noSignIn() {
        return switch (signIn()) {
            case Outcome.Passed _ ->
                    new Outcome.NotNeeded("No sign-in is set and none is asked for");
            case Outcome.Failed(Failure.Unauthenticated refused) -> new Outcome.Failed(refused);
            case Outcome _ -> new Outcome.NotNeeded("No sign-in is set");
        };
    }

    Outcome permission() {
        return switch (failure) {
            case null -> new Outcome.Passed("Namespaces may be listed");
            case Failure.Forbidden no -> new Outcome.Failed(no);
            case Failure _ -> new Outcome.NotSeen("No answer that tells what we may do");
        };
    }

    Outcome namespaces() {
        if (open == null && failure == null) {
            ask();
        }
        return switch (failure) {
            case null ->
                    new Outcome.Passed(
                            namespaces.size() == 1
                                    ? "1 namespace"
                                    : namespaces.size() + " namespaces");
            case Failure other -> new Outcome.Failed(other);
        };
    }

    private void ask() {
        try {
            OpenConnection opened = opening.get();
            open = opened;
            namespaces = opened.tables().map(TableCatalog::findNamespaces).orElse(List.of());
        } catch (ConnectorException e) {
            failure = e.failure();
        }
    }

    @Override
    public void close() {
        if (open != null) {
            open.close();
        }
    }
}
