package dev.lakewarden.viewmodels.connections;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/**
 * Work that blocks and can be told to give up: the thread that does it is interrupted. Safe to use
 * from any thread.
 */
final class Interruptible<T> implements Supplier<T> {
    private final Supplier<T> work;
    private @Nullable Thread worker;
    private boolean stopped;

    Interruptible(Supplier<T> work) {
        this.work = work;
    }

    @Override
    public T get() {
        synchronized (this) {
            worker = Thread.currentThread();
            if (stopped) {
                worker.interrupt();
            }
        }
        try {
            return work.get();
        } finally {
            synchronized (this) {
                worker = null;
                // The thread may be a pool's: its next work was not the one to give up.
                if (stopped) {
                    Thread.interrupted();
                }
            }
        }
    }

    synchronized void stop() {
        stopped = true;
        if (worker != null) {
            worker.interrupt();
        }
    }
}
