package dev.lakewarden.governance.scan;

import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.tables.TableCatalog;
import dev.lakewarden.governance.tables.TableName;
import dev.lakewarden.governance.tables.TableRecords;
import dev.lakewarden.governance.tables.TableState;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Reads the tables of one listing, a bounded number at once, and saves them batch by batch. */
final class Readings {
    private final ConnectionId connection;
    private final TableCatalog catalog;
    private final TableRecords records;
    private final Instant asOf;
    private final Limits limits;
    private final Progress progress;

    private final List<TableState> unsaved = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private final AtomicInteger read = new AtomicInteger();
    // A stop, or a system that went away: nothing more is asked of it.
    private final AtomicReference<@Nullable RuntimeException> fatal = new AtomicReference<>();

    Readings(
            ConnectionId connection,
            TableCatalog catalog,
            TableRecords records,
            Instant asOf,
            Limits limits,
            Progress progress) {
        this.connection = connection;
        this.catalog = catalog;
        this.records = records;
        this.asOf = asOf;
        this.limits = limits;
        this.progress = progress;
    }

    int read() {
        return read.get();
    }

    synchronized List<Failure> failures() {
        return List.copyOf(failures);
    }

    /**
     * @throws ConnectorException if it was stopped or the system went away; what was read until
     *     then is saved
     */
    void run(Listing listing) {
        Map<TableName, TableState> known = new HashMap<>();
        for (TableState state : records.findByConnection(connection)) {
            known.put(state.name(), state);
        }
        try {
            readAll(listing, known);
        } finally {
            save();
        }
        RuntimeException stopped = fatal.get();
        if (stopped != null) {
            throw stopped;
        }
    }

    private void readAll(Listing listing, Map<TableName, TableState> known) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            startAll(listing, known, threads);
        }
    }

    private void startAll(
            Listing listing, Map<TableName, TableState> known, ExecutorService threads) {
        Semaphore places = new Semaphore(limits.tables());
        for (TableName table : listing.tables()) {
            TableState before = known.get(table);
            if (before != null && listing.tells(table, before.revision())) {
                keep(before.withAsOf(asOf));
                continue;
            }
            try {
                places.acquire();
            } catch (InterruptedException e) {
                // Readings that are under way are waited for by nobody any more.
                threads.shutdownNow();
                Thread.currentThread().interrupt();
                stop(new ConnectorException(new Failure.Cancelled("scan", "It was stopped"), e));
            }
            if (fatal.get() != null) {
                return;
            }
            threads.execute(() -> readOne(table, before, places));
        }
    }

    private void stop(RuntimeException e) {
        fatal.compareAndSet(null, e);
    }

    private void readOne(TableName table, @Nullable TableState before, Semaphore places) {
        try {
            progress.stopIfCancelled();
            TableState state = catalog.load(connection, table);
            if (before == null || !before.revision().equals(state.revision())) {
                read.incrementAndGet();
            }
            keep(state.withAsOf(asOf));
        } catch (ConnectorException e) {
            fail(e);
        } catch (RuntimeException e) {
            // A bug met on a thread of ours must reach whoever started the scan.
            stop(e);
        } finally {
            places.release();
        }
    }

    private void fail(ConnectorException e) {
        try {
            Failure failure = Listing.unlessFatal(e);
            synchronized (this) {
                failures.add(failure);
            }
            progress.did(failure.subject());
        } catch (ConnectorException stop) {
            stop(stop);
        }
    }

    private void keep(TableState state) {
        boolean full;
        synchronized (this) {
            unsaved.add(state);
            full = unsaved.size() >= limits.batch();
        }
        if (full) {
            save();
        }
        progress.did(state.name().toString());
    }

    private void save() {
        List<TableState> batch;
        synchronized (this) {
            batch = List.copyOf(unsaved);
            unsaved.clear();
        }
        if (!batch.isEmpty()) {
            records.save(batch);
        }
    }
}
