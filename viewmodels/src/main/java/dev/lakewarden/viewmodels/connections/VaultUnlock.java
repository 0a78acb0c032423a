package dev.lakewarden.viewmodels.connections;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.secrets.Vaults;
import dev.lakewarden.viewmodels.background.Background;
import dev.lakewarden.viewmodels.problem.Problem;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks for the passphrase of the vault file when a secret in it is needed, or makes the vault. */
public final class VaultUnlock {
    private final Vaults vaults;
    private final Background background;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Closed());
    private final StringProperty passphrase = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");
    private Runnable next = () -> {};
    private Runnable otherwise = () -> {};

    /** What the dialog shows. */
    public sealed interface State {
        /** No dialog. */
        record Closed() implements State {}

        /** {@code why} names what the secret is for. */
        record Asking(Purpose purpose, String why, Optional<Problem> problem) implements State {}

        record Working(Purpose purpose, String why) implements State {}
    }

    /** A vault that is there is unlocked; one that is not is made. */
    public enum Purpose {
        UNLOCK,
        CREATE
    }

    public VaultUnlock(Vaults vaults, Background background) {
        this.vaults = vaults;
        this.background = background;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    public StringProperty passphraseProperty() {
        return passphrase;
    }

    public StringProperty againProperty() {
        return again;
    }

    /** How good a new passphrase is. */
    public ObservableValue<PassphraseHint> hint() {
        return passphrase.flatMap(first -> again.map(second -> PassphraseHint.of(first, second)));
    }

    /** Whether the dialog is there. */
    public ObservableValue<Boolean> asked() {
        return state.map(now -> !(now instanceof State.Closed));
    }

    /** Whether a vault is made, so that the passphrase is typed twice. */
    public ObservableValue<Boolean> isNew() {
        return state.map(now -> purpose(now) == Purpose.CREATE);
    }

    private static Purpose purpose(State state) {
        return switch (state) {
            case State.Closed() -> Purpose.UNLOCK;
            case State.Asking(var purpose, _, _) -> purpose;
            case State.Working(var purpose, _) -> purpose;
        };
    }

    public ObservableValue<String> title() {
        return isNew().map(it -> it ? "Create the vault file" : "Unlock the vault file");
    }

    public ObservableValue<String> verb() {
        return isNew().map(it -> it ? "Create vault" : "Unlock");
    }

    /** What the vault is for, and what happens if the passphrase is forgotten. */
    public ObservableValue<String> words() {
        return state.map(
                now ->
                        switch (now) {
                            case State.Closed() -> "";
                            case State.Working _ -> "This takes a moment on purpose.";
                            case State.Asking(var purpose, var why, _)
                                    when purpose == Purpose.CREATE ->
                                    why
                                            + " This machine has no keychain, so secrets are kept"
                                            + " in an encrypted file. Nobody can read it without"
                                            + " the passphrase, and nobody can recover that.";
                            case State.Asking(_, var why, _) -> why;
                        });
    }

    public ObservableValue<Optional<Problem>> problem() {
        return state.map(
                now ->
                        now instanceof State.Asking(_, _, var problem)
                                ? problem
                                : Optional.<Problem>empty());
    }

    public ObservableValue<Boolean> canGoOn() {
        return state.flatMap(
                now ->
                        passphrase.flatMap(
                                first -> again.map(second -> canGoOn(now, first, second))));
    }

    private static boolean canGoOn(State now, String first, String second) {
        return now instanceof State.Asking(var purpose, _, _)
                && !first.isEmpty()
                && (purpose == Purpose.UNLOCK || PassphraseHint.of(first, second).isEnough());
    }

    /** Tells where kept secrets go on this machine; the look may take a moment. */
    void findPlace(Consumer<SecretPlace> onFound) {
        background.run(
                "Looking for the vault",
                () -> SecretPlace.find(vaults),
                onFound,
                failure ->
                        onFound.accept(
                                new SecretPlace(
                                        "vault", false, Optional.of(Problem.of(failure).cause()))));
    }

    /** Runs {@code then} once kept secrets can be read and stored; asks for as much as it takes. */
    public void whenOpen(String why, Runnable then) {
        whenOpen(why, then, () -> {});
    }

    /** As the other; {@code orElse} runs if the person does not give the passphrase. */
    public void whenOpen(String why, Runnable then, Runnable orElse) {
        background.run(
                "Looking at the vault",
                () ->
                        vaults.isLocked()
                                ? Optional.of(
                                        vaults.file().exists() ? Purpose.UNLOCK : Purpose.CREATE)
                                : Optional.<Purpose>empty(),
                purpose -> purpose.ifPresentOrElse(it -> ask(it, why, then, orElse), then),
                // What is wrong with the vault is told by whoever needs it next.
                _ -> then.run());
    }

    /**
     * Runs {@code then} in any case; first asks for the passphrase if one of these connections has
     * its secret behind it. For a reading that the person asked for.
     */
    public void beforeReading(Collection<Connection> connections, Runnable then) {
        List<Connection> read = List.copyOf(connections);
        BehindPassphrase behind = new BehindPassphrase(vaults);
        background.run(
                "Looking at the vault",
                () -> behind.words(read),
                why -> why.ifPresentOrElse(it -> ask(Purpose.UNLOCK, it, then, then), then),
                // What is wrong with the vault is told by the reading.
                _ -> then.run());
    }

    private void ask(Purpose purpose, String why, Runnable then, Runnable orElse) {
        otherwise.run();
        next = then;
        otherwise = orElse;
        state.set(new State.Asking(purpose, why, Optional.empty()));
    }

    /** Unlocks or makes the vault with what was typed. */
    public void goOn() {
        if (!(state.get() instanceof State.Asking(var purpose, var why, _))
                || !canGoOn(state.get(), passphrase.get(), again.get())) {
            return;
        }
        char[] given = passphrase.get().toCharArray();
        state.set(new State.Working(purpose, why));
        background.run(
                "Unlocking the vault",
                () -> {
                    try {
                        vaults.unlock(given);
                        return true;
                    } finally {
                        Arrays.fill(given, '\0');
                    }
                },
                _ -> done(),
                failure -> refused(failure, purpose, why));
    }

    private void done() {
        Runnable then = next;
        close();
        then.run();
    }

    private void refused(Failure failure, Purpose purpose, String why) {
        passphrase.set("");
        again.set("");
        state.set(new State.Asking(purpose, why, Optional.of(words(failure))));
    }

    private static Problem words(Failure failure) {
        return failure instanceof Failure.Unauthenticated
                ? new Problem(
                        "Wrong passphrase",
                        "The vault file did not open with it; nothing was lost.",
                        "Type it again. Capital letters and spaces count.")
                : Problem.of(failure);
    }

    /** The person does not want to give it. */
    public void cancel() {
        Runnable instead = otherwise;
        close();
        instead.run();
    }

    private void close() {
        next = () -> {};
        otherwise = () -> {};
        passphrase.set("");
        again.set("");
        state.set(new State.Closed());
    }
}
