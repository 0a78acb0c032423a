package dev.lakewarden.viewmodels.connections;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.ConnectionBook;
import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.connections.SettingValue;
import dev.lakewarden.governance.scan.Holdings;
import dev.lakewarden.viewmodels.background.Background;
import dev.lakewarden.viewmodels.figures.Figures;
import dev.lakewarden.viewmodels.problem.Problem;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Removes a connection after saying what goes with it. */
public final class ConnectionRemoval {
    private final ConnectionBook book;
    private final Holdings holdings;
    private final OpenTabs tabs;
    private final Background background;
    private final String actor;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Closed());
    private Runnable onRemoved = () -> {};

    /** What the dialog shows. */
    public sealed interface State {
        record Closed() implements State {}

        /** {@code goes} is what is removed with it, one sentence each. */
        record Asking(Connection connection, List<String> goes, Optional<Problem> problem)
                implements State {
            public Asking {
                goes = List.copyOf(goes);
            }
        }

        record Working(Connection connection) implements State {}
    }

    /** The tabs of the window that show something of a connection. */
    @FunctionalInterface
    public interface OpenTabs {
        List<String> titles(ConnectionId connection);
    }

    public ConnectionRemoval(
            ConnectionBook book,
            Holdings holdings,
            OpenTabs tabs,
            Background background,
            String actor) {
        this.book = book;
        this.holdings = holdings;
        this.tabs = tabs;
        this.background = background;
        this.actor = actor;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    public ObservableValue<String> title() {
        return state.map(
                now ->
                        switch (now) {
                            case State.Closed() -> "Remove connection";
                            case State.Asking(var connection, _, _) ->
                                    "Remove " + connection.name();
                            case State.Working(var connection) -> "Removing " + connection.name();
                        });
    }

    /** The connection that it is about; empty while nothing is asked. */
    public ObservableValue<Optional<Connection>> connection() {
        return state.map(
                now ->
                        switch (now) {
                            case State.Closed() -> Optional.empty();
                            case State.Asking(var connection, _, _) -> Optional.of(connection);
                            case State.Working(var connection) -> Optional.of(connection);
                        });
    }

    public ObservableValue<Optional<Problem>> problem() {
        return state.map(
                now ->
                        now instanceof State.Asking(_, _, var problem)
                                ? problem
                                : Optional.<Problem>empty());
    }

    /** Counts what would go, then asks; {@code removed} runs once it is gone. */
    void ask(Connection connection, Runnable removed) {
        onRemoved = removed;
        List<String> open = tabs.titles(connection.id());
        background.run(
                "Looking what hangs on " + connection.name(),
                () -> goes(connection, known(connection), open),
                goes -> state.set(new State.Asking(connection, goes, Optional.empty())),
                failure ->
                        state.set(
                                new State.Asking(
                                        connection,
                                        goes(connection, "", open),
                                        Optional.of(Problem.of(failure)))));
    }

    /** {@code 14 tables}; empty if nothing is known of it. */
    private String known(Connection connection) {
        int tables = holdings.tables().findByConnection(connection.id()).size();
        int topics = holdings.topics().findByConnection(connection.id()).size();
        int buckets = holdings.buckets().findByConnection(connection.id()).size();
        return Stream.of(
                        counted(tables, "table"),
                        counted(topics, "topic"),
                        counted(buckets, "bucket"))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String counted(int number, String what) {
        return number == 0 ? "" : Figures.count(number, what, what + "s");
    }

    private static List<String> goes(Connection connection, String known, List<String> open) {
        List<String> goes = new ArrayList<>();
        goes.add(
                known.isEmpty()
                        ? "Nothing was read through it yet."
                        : "What is known of " + known + ", with its history.");
        long secrets =
                connection.settings().values().stream()
                        .filter(SettingValue.InVault.class::isInstance)
                        .filter(value -> SecretSource.of(value).isStored())
                        .count();
        if (secrets > 0) {
            goes.add(Figures.count(secrets, "stored secret", "stored secrets") + ".");
        }
        if (!open.isEmpty()) {
            goes.add(
                    Figures.count(open.size(), "open tab", "open tabs")
                            + ": "
                            + String.join(", ", open)
                            + ".");
        }
        goes.add("The system itself is not touched. Receipts and the audit log stay.");
        return goes;
    }

    public void cancel() {
        state.set(new State.Closed());
    }

    public void remove() {
        if (state.get() instanceof State.Asking(var connection, var goes, _)) {
            state.set(new State.Working(connection));
            background.run(
                    "Removing " + connection.name(),
                    () -> {
                        book.remove(connection.id(), actor);
                        return true;
                    },
                    _ -> {
                        state.set(new State.Closed());
                        onRemoved.run();
                    },
                    failure ->
                            state.set(
                                    new State.Asking(
                                            connection, goes, Optional.of(Problem.of(failure)))));
        }
    }
}
