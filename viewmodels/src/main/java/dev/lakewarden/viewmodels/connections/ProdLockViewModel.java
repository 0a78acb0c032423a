package dev.lakewarden.viewmodels.connections;

import dev.lakewarden.governance.connections.ProdLock;
import dev.lakewarden.viewmodels.background.Background;
import dev.lakewarden.viewmodels.problem.Problem;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The second key of this window: closed, or open for some minutes with a reason. */
public final class ProdLockViewModel {
    private final ProdLock lock;
    private final Background background;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Locked());
    private final ReadOnlyObjectWrapper<Dialog> dialog =
            new ReadOnlyObjectWrapper<>(new Dialog.Closed());
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final StringProperty reason = new SimpleStringProperty("");

    /** What the button in the top bar and the status bar show. */
    public sealed interface State {
        record Locked() implements State {}

        record Open(long minutesLeft, String reason) implements State {}
    }

    /** Whether the reason is being asked for. */
    public sealed interface Dialog {
        record Closed() implements Dialog {}

        record Asking(Optional<Problem> problem) implements Dialog {}

        record Working() implements Dialog {}
    }

    public ProdLockViewModel(ProdLock lock, Background background, Clock clock) {
        this.lock = lock;
        this.background = background;
        this.clock = clock;
        state.subscribe(now -> open.set(now instanceof State.Open));
        tick();
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Dialog> dialog() {
        return dialog.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    public StringProperty reasonProperty() {
        return reason;
    }

    /** The button's text. */
    public ObservableValue<String> words() {
        return state.map(
                now ->
                        switch (now) {
                            case State.Locked() -> "Prod read-only";
                            case State.Open(var minutes, _) -> "Prod open, " + minutes + " min";
                        });
    }

    /** What a screen reader says, and the tooltip. */
    public ObservableValue<String> spoken() {
        return state.map(
                now ->
                        switch (now) {
                            case State.Locked() ->
                                    "Prod is read-only in this window. Open it for "
                                            + ProdLock.OPEN_FOR.toMinutes()
                                            + " minutes with a reason.";
                            case State.Open(var minutes, var why) ->
                                    "Prod may be changed from this window for "
                                            + minutes
                                            + " more minutes, because: "
                                            + why
                                            + ". Ctrl+Shift+L locks it now.";
                        });
    }

    /** Whether the dialog is there. */
    public ObservableValue<Boolean> asked() {
        return dialog.map(now -> !(now instanceof Dialog.Closed));
    }

    public ObservableValue<Optional<Problem>> problem() {
        return dialog.map(
                now ->
                        now instanceof Dialog.Asking(var problem)
                                ? problem
                                : Optional.<Problem>empty());
    }

    /** What the button does: asks for a reason, or locks. */
    public void turn() {
        if (open.get()) {
            lockNow();
        } else {
            ask();
        }
    }

    public ObservableValue<Boolean> canOpen() {
        return dialog.flatMap(
                now -> reason.map(why -> now instanceof Dialog.Asking && !why.strip().isEmpty()));
    }

    /** Looks at the clock; whoever shows the minutes calls it every few seconds. */
    public void tick() {
        Instant now = clock.instant();
        state.set(
                lock.reason(now)
                        .<State>map(why -> new State.Open(minutesLeft(now), why))
                        .orElseGet(State.Locked::new));
    }

    /** Rounded up: the last minute counts as one. */
    private long minutesLeft(Instant now) {
        Duration left = Duration.between(now, lock.closesAt().orElse(now));
        return left.plusSeconds(59).toMinutes();
    }

    /** Asks for the reason. */
    public void ask() {
        if (dialog.get() instanceof Dialog.Closed) {
            reason.set("");
            dialog.set(new Dialog.Asking(Optional.empty()));
        }
    }

    public void cancel() {
        dialog.set(new Dialog.Closed());
    }

    /** Opens it with the reason that was typed; the reason is in the audit log before it is. */
    public void openNow() {
        String why = reason.get().strip();
        if (!(dialog.get() instanceof Dialog.Asking) || why.isEmpty()) {
            return;
        }
        dialog.set(new Dialog.Working());
        background.run(
                "Opening the prod lock",
                () -> {
                    lock.open(why, clock.instant());
                    return true;
                },
                _ -> {
                    tick();
                    dialog.set(new Dialog.Closed());
                },
                failure -> {
                    tick();
                    dialog.set(new Dialog.Asking(Optional.of(Problem.of(failure))));
                });
    }

    /** Locks at once, whatever else happens. */
    public void lockNow() {
        background.run(
                "Closing the prod lock",
                () -> {
                    lock.lock(clock.instant());
                    return true;
                },
                _ -> tick(),
                // It is locked even if the log could not be told.
                _ -> tick());
    }
}
