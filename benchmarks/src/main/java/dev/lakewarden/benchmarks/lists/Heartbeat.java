package dev.lakewarden.benchmarks.lists;

import javafx.application.Platform;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** Asks the FX thread every 5 ms whether it is there, and keeps the longest silence. */
final class Heartbeat implements AutoCloseable {
    private static final long PERIOD_MS = 5;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final Future<?> beats;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final AtomicLong last = new AtomicLong(System.nanoTime());
    private final AtomicLong longest = new AtomicLong();
    private final AtomicLong busiest = new AtomicLong();
    private final AtomicLong lastCpu = new AtomicLong();

    Heartbeat() {
        beats = clock.scheduleAtFixedRate(this::ask, 0, PERIOD_MS, TimeUnit.MILLISECONDS);
    }

    private void ask() {
        // One question at a time: a queue of them would hide how long the first one waited.
        if (asked.compareAndSet(false, true)) {
            Platform.runLater(this::answer);
        }
    }

    private void answer() {
        long now = System.nanoTime();
        long silence = now - last.getAndSet(now);
        longest.accumulateAndGet(silence, Math::max);
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long before = lastCpu.getAndSet(cpu);
        // The first answer only says where the count starts.
        busiest.accumulateAndGet(before == 0 ? 0 : cpu - before, Math::max);
        asked.set(false);
    }

    /**
     * @param silence how long nobody answered
     * @param work how long the FX thread itself was at work at a stretch; less than the silence
     *     where other programs had the processor
     */
    record Longest(Duration silence, Duration work) {}

    /** The longest since the last time someone took it. */
    Longest take() {
        return new Longest(
                Duration.ofNanos(longest.getAndSet(0)), Duration.ofNanos(busiest.getAndSet(0)));
    }

    @Override
    public void close() {
        beats.cancel(false);
        clock.shutdownNow();
    }
}
