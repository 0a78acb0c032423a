package dev.lakewarden.governance.scan;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.tasks.Work;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Reads what connections reach and keeps it in the workspace. A table that is still at the revision
 * we hold is not read again; one bad table or system never spoils the rest.
 */
public final class Scan {
    private static final long LOOK_FOR_CANCEL_MS = 100;

    private final Opening opening;
    private final Holdings holdings;
    private final SourceStates states;
    private final InstantSource clock;
    private final Limits limits;

    public Scan(
            Opening opening,
            Holdings holdings,
            SourceStates states,
            InstantSource clock,
            Limits limits) {
        this.opening = opening;
        this.holdings = holdings;
        this.states = states;
        this.clock = clock;
        this.limits = limits;
    }

    /**
     * Reads these connections at the same time and answers one report each, in their order. Blocks
     * until all are done: call it on a worker thread.
     *
     * @throws ConnectorException with {@code Cancelled} if the person stopped it; what was read
     *     until then is kept
     */
    public List<ScanReport> run(Collection<Connection> connections, Work work) {
        Progress progress = new Progress(work, connections);
        Semaphore places = new Semaphore(limits.connections());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<ScanReport>> reports = new ArrayList<>();
            for (Connection connection : connections) {
                reports.add(threads.submit(() -> inTurn(places, connection, progress)));
            }
            return collect(reports, threads, work);
        }
    }

    /**
     * The same for a reading that nobody asked for: a connection that waits for a person is left
     * alone, and its state says for what. Answers no report for it.
     *
     * @throws ConnectorException as {@link #run} does
     */
    public List<ScanReport> runUnasked(Collection<Connection> connections, Work work) {
        List<Connection> open = new ArrayList<>();
        for (Connection connection : connections) {
            opening.waitsFor(connection)
                    .ifPresentOrElse(
                            because -> states.held(connection.id(), because),
                            () -> open.add(connection));
        }
        return run(open, work);
    }

    /**
     * The same for a person who watches: the work ends well only if every system was reached, and
     * its last words say what is there and what could not be read.
     *
     * @throws ConnectorException as {@link ScanReport#requireReached} does
     */
    public void runWatched(Collection<Connection> connections, Work work) {
        watched(run(connections, work), work);
    }

    /**
     * As {@link #runWatched} for a reading that nobody asked for; what {@link #runUnasked} leaves
     * alone does not count against it.
     *
     * @throws ConnectorException as {@link ScanReport#requireReached} does
     */
    public void runUnaskedWatched(Collection<Connection> connections, Work work) {
        watched(runUnasked(connections, work), work);
    }

    private static void watched(List<ScanReport> reports, Work work) {
        ScanReport.requireReached(reports);
        work.progress(1, 1, new Tally(reports).words());
    }

    private ScanReport inTurn(Semaphore places, Connection connection, Progress progress)
            throws InterruptedException {
        places.acquire();
        try {
            return new ConnectionScan(
                            connection, opening, holdings, states, clock, limits, progress)
                    .run();
        } finally {
            places.release();
        }
    }

    private static List<ScanReport> collect(
            List<Future<ScanReport>> reports, ExecutorService threads, Work work) {
        try {
            List<ScanReport> done = new ArrayList<>();
            for (Future<ScanReport> report : reports) {
                done.add(await(report, work));
            }
            return done;
        } catch (ConnectorException e) {
            threads.shutdownNow();
            throw e;
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
            throw new ConnectorException(new Failure.Cancelled("scan", "It was stopped"), e);
        }
    }

    private static ScanReport await(Future<ScanReport> report, Work work)
            throws InterruptedException {
        while (true) {
            work.stopIfCancelled();
            try {
                return report.get(LOOK_FOR_CANCEL_MS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException _) {
                // Not done yet: look again whether the person wants to stop.
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException cause
                        ? cause
                        : new IllegalStateException(e);
            }
        }
    }
}
