package dev.lakewarden.viewmodels.background;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Work on {@code worker}, answers on {@code ui}; the one place that may catch everything. */
public record Background(Executor worker, Executor ui) {
    private static final Logger LOG = System.getLogger(Background.class.getName());

    /**
     * Answers exactly once, unless the workers have ended: an answer that arrives while a window
     * closes may ask for more, and then nobody is there to be answered.
     */
    public <T> void run(
            String what, Supplier<T> work, Consumer<T> onDone, Consumer<Failure> onFailure) {
        try {
            worker.execute(() -> ui.execute(answer(what, work, onDone, onFailure)));
        } catch (RejectedExecutionException e) {
            LOG.log(Level.DEBUG, what, e);
        }
    }

    private static <T> Runnable answer(
            String what, Supplier<T> work, Consumer<T> onDone, Consumer<Failure> onFailure) {
        try {
            T result = work.get();
            return () -> onDone.accept(result);
        } catch (ConnectorException e) {
            LOG.log(Level.WARNING, what, e);
            return () -> onFailure.accept(e.failure());
        } catch (RuntimeException e) {
            // Without an answer the screen would stay busy for ever.
            LOG.log(Level.ERROR, what, e);
            return () ->
                    onFailure.accept(new Failure.Defect(what, "Lakewarden did not expect this."));
        }
    }
}
