package dev.lakewarden.app.commands;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntSupplier;

/**
 * Holds a running command: to its time limit, and to stop when the person says so. Both interrupt
 * it, and give it a moment to stop between two steps.
 */
final class Leash {
    private static final Duration GRACE = Duration.ofSeconds(3);
    private static final Duration UNLIMITED = Duration.ofDays(10_000);

    private final Session session;
    private final CountDownLatch finished = new CountDownLatch(1);
    private final AtomicReference<@Nullable Thread> running = new AtomicReference<>();

    Leash(Session session) {
        this.session = session;
    }

    int run(String name, IntSupplier command) {
        Outcome outcome = new Outcome();
        Thread worker =
                Thread.ofPlatform()
                        .name("command")
                        .daemon()
                        .uncaughtExceptionHandler((_, e) -> outcome.thrown = e)
                        .start(() -> outcome.code = command.getAsInt());
        running.set(worker);
        Duration limit = session.options().timeout().orElse(UNLIMITED);
        try {
            return worker.join(limit) ? outcome.load() : tooLate(name, worker, limit, outcome);
        } catch (InterruptedException e) {
            worker.interrupt();
            Thread.currentThread().interrupt();
            throw new ConnectorException(new Failure.Cancelled(name, "It was interrupted."), e);
        }
    }

    /** What comes to a stop by itself may still tell what it has; the rest is given up. */
    private int tooLate(String name, Thread worker, Duration limit, Outcome outcome)
            throws InterruptedException {
        worker.interrupt();
        boolean stopped = worker.join(GRACE);
        if (stopped && outcome.thrown == null) {
            return outcome.load();
        }
        session.ignore(worker);
        throw new ConnectorException(
                new Failure.TimedOut(
                        name, "It did not finish within " + limit.toMillis() / 1000.0 + " s."),
                outcome.thrown);
    }

    /** Called by another thread; returns when the command stopped, or will not. */
    void stop() {
        if (finished.getCount() == 0) {
            return;
        }
        session.stop();
        Thread worker = running.get();
        if (worker != null) {
            worker.interrupt();
        }
        try {
            if (!finished.await(GRACE.multipliedBy(3).toMillis(), TimeUnit.MILLISECONDS)) {
                session.note("It does not stop by itself and is given up.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void finished() {
        finished.countDown();
    }

    /** What the command's thread leaves behind. */
    private static final class Outcome {
        private volatile int code;
        private volatile @Nullable Throwable thrown;

        int load() {
            Throwable failed = thrown;
            if (failed instanceof RuntimeException e) {
                throw e;
            }
            if (failed != null) {
                throw new IllegalStateException(failed);
            }
            return code;
        }
    }
}
