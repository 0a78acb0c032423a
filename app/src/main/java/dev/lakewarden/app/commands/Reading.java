package dev.lakewarden.app.commands;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.scan.Scan;
import dev.lakewarden.governance.scan.ScanReport;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A scan of several connections, each for itself: when the time is up, those that are done keep
 * their report and the others get one that says so.
 */
final class Reading {
    private static final int AT_ONCE = 16;

    private final Session session;
    private final Scan scan;
    private final Instant begin;

    Reading(Session session, Scan scan) {
        this.session = session;
        this.scan = scan;
        this.begin = session.now();
    }

    /**
     * @throws ConnectorException with {@code Cancelled} after Ctrl+C
     */
    List<ScanReport> read(List<Connection> connections) {
        ScanWork work = new ScanWork(session);
        try (ExecutorService threads =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            List<Future<ScanReport>> futures = new ArrayList<>();
            for (Connection connection : connections) {
                Callable<ScanReport> one =
                        () -> scan.run(List.of(connection), work.of(connection.name())).getFirst();
                futures.add(threads.submit(one));
            }
            return collect(connections, futures, work);
        } finally {
            work.end();
        }
    }

    private List<ScanReport> collect(
            List<Connection> connections, List<Future<ScanReport>> futures, ScanWork work) {
        List<ScanReport> reports = new ArrayList<>();
        for (int i = 0; i < futures.size(); i++) {
            Connection connection = connections.get(i);
            reports.add(await(connection, futures.get(i), work));
        }
        if (session.isStopping()) {
            throw new ConnectorException(
                    new Failure.Cancelled("scan", "What was read until then is kept."));
        }
        return reports;
    }

    private ScanReport await(Connection connection, Future<ScanReport> future, ScanWork work) {
        while (true) {
            try {
                return future.get();
            } catch (InterruptedException _) {
                // The time is up or the person said stop: from now on take what is done.
                work.cancel();
            } catch (ExecutionException e) {
                return notRead(connection, failure(e));
            }
        }
    }

    private Failure failure(ExecutionException e) {
        if (e.getCause() instanceof ConnectorException known) {
            return known.failure() instanceof Failure.Cancelled cancelled
                    ? tooLate(cancelled)
                    : known.failure();
        }
        throw new IllegalStateException(e);
    }

    private static Failure tooLate(Failure.Cancelled cancelled) {
        return new Failure.TimedOut(
                cancelled.subject(), "It was not read to the end within the time given.");
    }

    private ScanReport notRead(Connection connection, Failure failure) {
        Failure named =
                failure instanceof Failure.TimedOut(_, var because)
                        ? new Failure.TimedOut(connection.name(), because)
                        : failure;
        return new ScanReport(
                connection.id(),
                connection.name(),
                begin,
                Duration.between(begin, session.now()),
                new ScanReport.Outcome.NotReached(named));
    }
}
