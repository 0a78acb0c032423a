package dev.lakewarden.viewmodels.connections;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.ConnectionBook;
import dev.lakewarden.governance.connections.Permission;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.viewmodels.background.Background;
import dev.lakewarden.viewmodels.problem.Problem;
import dev.lakewarden.viewmodels.times.Timepiece;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The first key: allows actions on what a connection reaches, and takes that back. */
public final class ConnectionAccess {
    private final ConnectionBook book;
    private final Background background;
    private final Timepiece time;
    private final String actor;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Closed());
    private final StringProperty reason = new SimpleStringProperty("");
    private final ObjectProperty<AllowedFor> allowedFor =
            new SimpleObjectProperty<>(AllowedFor.EIGHT_HOURS);
    private final ObjectProperty<Optional<LocalDate>> lastDay =
            new SimpleObjectProperty<>(Optional.empty());
    private Consumer<Connection> onChanged = _ -> {};

    /** What the dialog shows. */
    public sealed interface State {
        record Closed() implements State {}

        record Asking(Connection connection, Optional<Problem> problem) implements State {}

        record Working(Connection connection) implements State {}
    }

    public ConnectionAccess(
            ConnectionBook book, Background background, Timepiece time, String actor) {
        this.book = book;
        this.background = background;
        this.time = time;
        this.actor = actor;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    public StringProperty reasonProperty() {
        return reason;
    }

    public ObjectProperty<AllowedFor> allowedForProperty() {
        return allowedFor;
    }

    /** The last day on which actions are allowed, in UTC. */
    public ObjectProperty<Optional<LocalDate>> lastDayProperty() {
        return lastDay;
    }

    public ObservableValue<Boolean> isOpen() {
        return state.map(now -> !(now instanceof State.Closed));
    }

    public ObservableValue<String> title() {
        return state.map(now -> "Allow actions on " + name(now));
    }

    /** The connection that it is about; empty while nothing is asked. */
    public ObservableValue<Optional<Connection>> connection() {
        return state.map(ConnectionAccess::connection);
    }

    private static Optional<Connection> connection(State state) {
        return switch (state) {
            case State.Closed() -> Optional.empty();
            case State.Asking(var connection, _) -> Optional.of(connection);
            case State.Working(var connection) -> Optional.of(connection);
        };
    }

    private static String name(State state) {
        return connection(state).map(Connection::name).orElse("");
    }

    /** What it means to say yes. */
    public ObservableValue<String> consequence() {
        return state.map(
                now ->
                        "Lakewarden may then change what "
                                + name(now)
                                + " reaches, one approved plan at a time. On prod the window's"
                                + " lock must be open as well.");
    }

    public ObservableValue<Optional<Problem>> problem() {
        return state.map(
                now ->
                        now instanceof State.Asking(_, var problem)
                                ? problem
                                : Optional.<Problem>empty());
    }

    /** What stands in the form: the key and until when. */
    public String words(Permission permission) {
        return switch (permission) {
            case Permission.ReadOnly() -> "Read-only. Lakewarden has no way to change it.";
            case Permission.Allowed allowed when !allowed.allowsChangesAt(time.now()) ->
                    "Read-only again since " + allowed.until().map(time::whole).orElse("now") + ".";
            case Permission.Allowed(_, var why, var until) ->
                    "Actions allowed "
                            + until.map(at -> "until " + time.whole(at)).orElse("without an end")
                            + ": "
                            + why;
        };
    }

    /** As the other; a connection that is not saved yet cannot be given the key. */
    public String words(ConnectionForm form) {
        return form.original().isPresent()
                ? words(form.permission().getValue())
                : "Read-only. Actions can be allowed once it is saved.";
    }

    public boolean isAllowed(Permission permission) {
        return permission.allowsChangesAt(time.now());
    }

    public ObservableValue<Boolean> canAllow() {
        return state.flatMap(
                now ->
                        reason.flatMap(
                                why ->
                                        allowedFor.flatMap(
                                                span ->
                                                        lastDay.map(
                                                                day ->
                                                                        now instanceof State.Asking
                                                                                && !why.isBlank()
                                                                                && span.isComplete(
                                                                                        day)))));
    }

    /** Asks for the reason and the end; {@code changed} gets the connection as it is then. */
    void ask(Connection connection, Consumer<Connection> changed) {
        reason.set("");
        allowedFor.set(AllowedFor.EIGHT_HOURS);
        lastDay.set(Optional.of(LocalDate.ofInstant(time.now(), ZoneOffset.UTC).plusDays(7)));
        onChanged = changed;
        state.set(new State.Asking(connection, Optional.empty()));
    }

    public void cancel() {
        state.set(new State.Closed());
    }

    public void allow() {
        if (state.get() instanceof State.Asking(var connection, _) && canAllow().getValue()) {
            var until = allowedFor.get().until(time.now(), lastDay.get());
            String why = reason.get();
            run(connection, () -> book.allow(connection.id(), why, until, actor));
        }
    }

    void revoke(Connection connection, Consumer<Connection> changed) {
        onChanged = changed;
        run(connection, () -> book.revoke(connection.id(), actor));
    }

    private void run(Connection connection, Supplier<Connection> change) {
        state.set(new State.Working(connection));
        background.run(
                "Changing the permission of " + connection.name(),
                change,
                after -> {
                    state.set(new State.Closed());
                    onChanged.accept(after);
                },
                failure -> refused(connection, failure));
    }

    private void refused(Connection connection, Failure failure) {
        state.set(new State.Asking(connection, Optional.of(Problem.of(failure))));
    }
}
