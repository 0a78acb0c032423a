package dev.lakewarden.connectors.probe;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Keeps a call that blocks from blocking for ever. The call runs on a virtual thread of its own and
 * is interrupted when its time is over; one that does not listen is left behind, since an SDK that
 * ignores interrupts can be stopped by nobody.
 */
public record TimeLimit(Duration most) {
    public TimeLimit {
        if (!most.isPositive()) {
            throw new IllegalArgumentException("Not a time limit: " + most);
        }
    }

    public static TimeLimit ofSeconds(long seconds) {
        return new TimeLimit(Duration.ofSeconds(seconds));
    }

    /**
     * @param subject what the person asked for, for the failure
     * @throws ConnectorException with {@code TimedOut} when the time is over, {@code Cancelled} if
     *     the calling thread was interrupted meanwhile (and it still is, afterwards)
     */
    public <T> T call(String subject, Supplier<T> call) {
        return call(subject, call, new Failure.TimedOut(subject, "No answer within " + words()));
    }

    /** The same for a change: what was sent may have happened although no answer came in time. */
    public void change(String subject, Runnable change) {
        Failure unknown =
                new Failure.OutcomeUnknown(
                        subject, "The change was sent and no answer came within " + words());
        call(
                subject,
                () -> {
                    change.run();
                    return true;
                },
                unknown);
    }

    private <T> T call(String subject, Supplier<T> call, Failure late) {
        FutureTask<T> task = new FutureTask<>(call::get);
        Thread.ofVirtual().name("limited: " + subject).start(task);
        try {
            return task.get(most.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new ConnectorException(late, e);
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new ConnectorException(interrupted(subject, late), e);
        } catch (ExecutionException e) {
            throw unwrapped(e);
        }
    }

    private static Failure interrupted(String subject, Failure late) {
        return late instanceof Failure.OutcomeUnknown
                ? new Failure.OutcomeUnknown(subject, "Stopped while the change was under way")
                : new Failure.Cancelled(subject, "Stopped while waiting for an answer");
    }

    private static RuntimeException unwrapped(ExecutionException e) {
        if (e.getCause() instanceof RuntimeException cause) {
            return cause;
        }
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return new IllegalStateException(e);
    }

    private String words() {
        return most.toSeconds() >= 1 ? most.toSeconds() + " s" : most.toMillis() + " ms";
    }
}
