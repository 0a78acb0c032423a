package dev.lakewarden.viewmodels.connections;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import java.util.Optional;

/** What to do with what was not saved, asked before something else is shown. */
public final class UnsavedQuestion {
    private final ReadOnlyObjectWrapper<Optional<Runnable>> next =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    UnsavedQuestion() {}

    /** Whether the person is being asked. */
    public ObservableValue<Boolean> asked() {
        return next.getReadOnlyProperty().map(Optional::isPresent);
    }

    void ask(Runnable then) {
        next.set(Optional.of(then));
    }

    /** Goes without saving. */
    public void discard() {
        take().ifPresent(Runnable::run);
    }

    /** Stays with the form. */
    public void stay() {
        next.set(Optional.empty());
    }

    /** What was to come next, if anything; the question is answered. */
    Optional<Runnable> take() {
        Optional<Runnable> then = next.get();
        next.set(Optional.empty());
        return then;
    }
}
