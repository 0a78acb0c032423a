package dev.lakewarden.app.commands;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;

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

    int run(CommandLine line, IntSupplier command) {
        String name = line.getCommandSpec().qualifiedName();
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
            return worker.join(limit) ? outcome.load(line) : tooLate(line, worker, limit, outcome);
        } catch (InterruptedException e) {
            worker.interrupt();
            Thread.currentThread().interrupt();
            throw failed(line, new Failure.Cancelled(name, "It was interrupted."), e);
        }
    }

    /** What comes to a stop by itself may still tell what it has; the rest is given up. */
    private int tooLate(CommandLine line, Thread worker, Duration limit, Outcome outcome)
            throws InterruptedException {
        worker.interrupt();
        boolean stopped = worker.join(GRACE);
        if (stopped && outcome.thrown == null) {
            return outcome.load(line);
        }
        session.ignore(worker);
        throw failed(
                line,
                new Failure.TimedOut(
                        line.getCommandSpec().qualifiedName(),
                        "It did not finish within " + limit.toMillis() / 1000.0 + " s."),
                outcome.thrown);
    }

    /** As picocli wants it, so that it gets to the one place that tells failures. */
    private static ExecutionException failed(
            CommandLine line, Failure failure, @Nullable Throwable cause) {
        return new ExecutionException(line, failure.kind(), new ConnectorException(failure, cause));
    }

    /** Called by another thread; returns when the command stopped, or will not. */
    void stop() {
        if (finished.getCount() == 0) {
            return;
        }
        session.stop();
        Thread worker = running.get();
        if (worker == null) {
            // A window: the person's layout is kept every few seconds, and nothing waits for it.
            return;
        }
        worker.interrupt();
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

        int load(CommandLine line) {
            Throwable failed = thrown;
            if (failed instanceof RuntimeException e) {
                throw e;
            }
            if (failed != null) {
                throw new ExecutionException(line, "It broke off", failed);
            }
            return code;
        }
    }
}
