package dev.lakewarden.viewmodels.tables;

import dev.lakewarden.governance.tasks.Work;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import java.util.function.Consumer;

/** Starts long work that has a row in the task drawer. */
public interface TableTasks {
    /**
     * Returns at once. {@code onEnd} runs on the FX thread however the work ended; a failure is the
     * drawer's to show.
     */
    void start(String title, Consumer<Work> work, Runnable onEnd);

    /**
     * As {@link #start}, for a reading that the person asked for, and who may be asked for what it
     * needs before it starts.
     */
    default void read(String title, Consumer<Work> work, Runnable onEnd) {
        start(title, work, onEnd);
    }

    /** Whether connections are read by others than the page, such as after one was added. */
    default ObservableValue<Boolean> others() {
        return new ReadOnlyObjectWrapper<>(false);
    }
}
