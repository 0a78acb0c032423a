package dev.lakewarden.app.window.screens;

import java.util.concurrent.Executor;
import java.util.concurrent.Phaser;

/** An executor that knows when everything it was given is done. */
public final class Quiet implements Executor {
    private final Executor workers;
    private final Phaser busy = new Phaser(1);

    public Quiet(Executor workers) {
        this.workers = workers;
    }

    @Override
    public void execute(Runnable work) {
        busy.register();
        workers.execute(
                () -> {
                    try {
                        work.run();
                    } finally {
                        busy.arriveAndDeregister();
                    }
                });
    }

    /** Blocks until nothing runs; what is done by then may have started something new. */
    public void await() {
        busy.arriveAndAwaitAdvance();
    }

    public boolean isQuiet() {
        return busy.getRegisteredParties() == 1;
    }
}
