package dev.lakewarden.viewmodels.connections;

import dev.lakewarden.governance.architecture.Exempt;
import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.governance.secrets.SecretPrompt;
import dev.lakewarden.viewmodels.background.Background;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.function.Function;

/**
 * Asks whoever sits before the window for a secret that is kept nowhere. Workers block until they
 * have the answer; several questions wait in line.
 */
@Exempt(
        rule = Exempt.Rule.WAITING,
        reason = "It is the workers that wait in ask, for the person before the window")
public final class SecretQuestions implements SecretPrompt {
    private final Executor ui;
    private final Function<String, Optional<Environment>> environments;
    private final Queue<Question> waiting = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<Question>> current =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty answer = new SimpleStringProperty("");

    /** One secret that somebody waits for. */
    public record Question(
            String connection, String title, CompletableFuture<Optional<char[]>> answer) {}

    /** {@code environments} finds that of a connection by its name, on the FX thread. */
    public SecretQuestions(
            Background background, Function<String, Optional<Environment>> environments) {
        this.ui = background.ui();
        this.environments = environments;
    }

    @Override
    public Optional<char[]> ask(String connection, String title) {
        var question = new Question(connection, title, new CompletableFuture<>());
        ui.execute(
                () -> {
                    waiting.add(question);
                    showNext();
                });
        try {
            return question.answer().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            ui.execute(() -> withdraw(question));
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A question is answered or declined", e);
        }
    }

    /** The question to show; empty if nobody asks. */
    public ReadOnlyObjectProperty<Optional<Question>> current() {
        return current.getReadOnlyProperty();
    }

    public ObservableValue<Boolean> asked() {
        return current.map(Optional::isPresent);
    }

    /** The environment of the connection that asks. */
    public ObservableValue<Optional<Environment>> environment() {
        return current.map(now -> now.flatMap(it -> environments.apply(it.connection())));
    }

    public ObservableValue<String> title() {
        return current.map(now -> now.map(it -> "Sign in to " + it.connection()).orElse("Sign in"));
    }

    public ObservableValue<String> words() {
        return current.map(
                now ->
                        now.map(
                                        it ->
                                                it.title()
                                                        + " of "
                                                        + it.connection()
                                                        + " is asked for at every opening and is"
                                                        + " not written anywhere.")
                                .orElse(""));
    }

    public StringProperty answerProperty() {
        return answer;
    }

    /** Hands over what was typed. */
    public void give() {
        char[] secret = answer.get().toCharArray();
        if (secret.length > 0) {
            settle(Optional.of(secret));
        }
    }

    public void decline() {
        settle(Optional.empty());
    }

    private void settle(Optional<char[]> given) {
        answer.set("");
        current.get().ifPresent(question -> question.answer().complete(given));
        current.set(Optional.empty());
        showNext();
    }

    private void withdraw(Question question) {
        waiting.remove(question);
        if (current.get().filter(question::equals).isPresent()) {
            decline();
        }
    }

    private void showNext() {
        if (current.get().isEmpty()) {
            current.set(Optional.ofNullable(waiting.poll()));
        }
    }
}
