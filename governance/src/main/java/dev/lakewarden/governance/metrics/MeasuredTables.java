package dev.lakewarden.governance.metrics;

import dev.lakewarden.governance.assets.Asset;
import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.tables.TableName;
import dev.lakewarden.governance.tables.TableRecords;
import dev.lakewarden.governance.tables.TableState;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Table records that write the size of every table that changed into the metric history, and fold
 * that history now and then. A table that did not change is as large as its last sample says, so
 * scanning a quiet estate every minute adds nothing.
 */
public final class MeasuredTables implements TableRecords {
    /** Folding looks at the whole history, and what it folds is days old. */
    private static final Duration FOLD_EVERY = Duration.ofHours(1);

    private final TableRecords records;
    private final MetricHistory history;
    private final InstantSource clock;
    private final AtomicReference<@Nullable Instant> folded = new AtomicReference<>();

    public MeasuredTables(TableRecords records, MetricHistory history, InstantSource clock) {
        this.records = records;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public void save(Collection<TableState> states) {
        List<TableState> changed = new ArrayList<>();
        for (TableState state : states) {
            Optional<String> before =
                    records.find(state.connection(), state.name()).map(TableState::revision);
            if (before.filter(state.revision()::equals).isEmpty()) {
                changed.add(state);
            }
        }
        records.save(states);
        measure(changed);
    }

    private void measure(List<TableState> changed) {
        Map<MetricKey, Sample> samples = new HashMap<>();
        for (TableState state : changed) {
            Asset asset = new Asset(state.connection(), state.name().toString());
            add(samples, asset, "rows", state.size().rows(), state.asOf());
            add(samples, asset, "files", state.size().files(), state.asOf());
            add(samples, asset, "bytes", state.size().bytes(), state.asOf());
            add(samples, asset, "snapshots", state.snapshots(), state.asOf());
        }
        if (!samples.isEmpty()) {
            history.save(samples);
            foldIfDue();
        }
    }

    private static void add(
            Map<MetricKey, Sample> samples,
            Asset asset,
            String metric,
            OptionalLong value,
            Instant at) {
        value.ifPresent(it -> samples.put(new MetricKey(asset, metric), new Sample(at, it)));
    }

    private void foldIfDue() {
        Instant now = clock.instant();
        Instant last = folded.get();
        boolean due = last == null || !now.isBefore(last.plus(FOLD_EVERY));
        if (due && folded.compareAndSet(last, now)) {
            history.fold(now, Retention.STANDARD);
        }
    }

    @Override
    public List<TableState> findAll() {
        return records.findAll();
    }

    @Override
    public Map<ConnectionId, Instant> findYoungest() {
        return records.findYoungest();
    }

    @Override
    public List<TableState> findByConnection(ConnectionId connection) {
        return records.findByConnection(connection);
    }

    @Override
    public Optional<TableState> find(ConnectionId connection, TableName name) {
        return records.find(connection, name);
    }

    @Override
    public List<TableState> search(String text, int limit) {
        return records.search(text, limit);
    }

    @Override
    public void retain(ConnectionId connection, Collection<TableName> listed) {
        records.retain(connection, listed);
    }
}
