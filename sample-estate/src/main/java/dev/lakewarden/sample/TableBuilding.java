package dev.lakewarden.sample;

import org.apache.iceberg.BaseTable;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.FileScanTask;
import org.apache.iceberg.RewriteFiles;
import org.apache.iceberg.RowDelta;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.SnapshotUpdate;
import org.apache.iceberg.SortOrder;
import org.apache.iceberg.Table;
import org.apache.iceberg.TableMetadata;
import org.apache.iceberg.expressions.Expressions;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.iceberg.io.FileIO;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Makes one table after its recipe, commit by commit. Used once. */
final class TableBuilding {
    private static final Map<String, String> VERSIONS =
            Map.of("spark", "4.0.1", "flink", "2.1.0", "trino", "476");

    private final Recipe recipe;
    private final RandomGenerator random;
    private final DraftTable draft;
    private final Table table;
    private final ShopFiles files;
    private final Rows rows;
    private final Instant last;
    private final Map<Long, Instant> times = new LinkedHashMap<>();

    TableBuilding(Recipe recipe, String location, FileIO io, long seed, Instant now) {
        this.recipe = recipe;
        this.random = new SplittableRandom(seed ^ recipe.name().toString().hashCode());
        TableMetadata first =
                TableMetadata.newTableMetadata(
                        recipe.schema(),
                        recipe.spec(),
                        SortOrder.unsorted(),
                        location,
                        Map.of("format-version", String.valueOf(recipe.formatVersion())));
        this.draft = new DraftTable(first, io, random);
        this.table = new BaseTable(draft, recipe.name().toString());
        this.files = new ShopFiles(table);
        this.rows = new Rows(random);
        this.last = now.minus(recipe.lastCommit());
    }

    /** The finished metadata as JSON, with the times its snapshots claim. */
    String build() throws IOException {
        for (int commit = 0; commit < recipe.commits(); commit++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new java.io.InterruptedIOException("Stopped while building " + recipe.name());
            }
            if (recipe.event(commit).isPresent()) {
                happen(recipe.event(commit).get());
            }
            commit(commit);
        }
        return Backdated.json(draft.current(), times, last.minus(Recipe.SPAN), random);
    }

    private void happen(Event event) {
        switch (event) {
            case Event.AddColumn(var name, var type) ->
                    table.updateSchema().addColumn(name, type).commit();
            case Event.RenameColumn(var from, var to) ->
                    table.updateSchema().renameColumn(from, to).commit();
            case Event.SplitBy(var column) -> table.updateSpec().addField(column).commit();
            case Event.Tag(var name) ->
                    table.manageSnapshots().createTag(name, current().snapshotId()).commit();
            case Event.Branch(var name) ->
                    table.manageSnapshots().createBranch(name, current().snapshotId()).commit();
        }
    }

    private Snapshot current() {
        return table.currentSnapshot();
    }

    private void commit(int number) throws IOException {
        Duration step = Recipe.SPAN.dividedBy(recipe.commits());
        Duration jitter = Duration.ofMillis(random.nextLong(step.toMillis() / 2));
        int left = recipe.commits() - 1 - number;
        Instant at = left == 0 ? last : last.minus(step.multipliedBy(left)).plus(jitter);
        SnapshotUpdate<?> update = update(recipe.operation(number), at, step);
        update.set("engine-name", recipe.engine());
        update.set("engine-version", VERSIONS.getOrDefault(recipe.engine(), "1"));
        update.commit();
        times.put(current().snapshotId(), at);
    }

    private SnapshotUpdate<?> update(Operation operation, Instant at, Duration step)
            throws IOException {
        return switch (operation) {
            case APPEND -> {
                var append = table.newAppend();
                write(at, step).forEach(append::appendFile);
                yield append;
            }
            case REPLACE_PARTITIONS -> {
                var replace = table.newReplacePartitions();
                write(at, step).forEach(replace::addFile);
                yield replace;
            }
            case OVERWRITE -> {
                var overwrite = table.newOverwrite();
                overwrite.overwriteByRowFilter(Expressions.alwaysTrue());
                write(at, step).forEach(overwrite::addFile);
                yield overwrite;
            }
            case DELETE_ROWS -> deleteRows();
            case DROP_OLDEST -> {
                var delete = table.newDelete();
                live().stream().limit(5).forEach(delete::deleteFile);
                yield delete;
            }
            case COMPACT -> compact();
        };
    }

    private List<DataFile> write(Instant at, Duration step) throws IOException {
        Duration before = step.compareTo(Duration.ofHours(20)) < 0 ? step : Duration.ofHours(20);
        return files.write(rows.make(table.schema(), recipe.rows(), at, before));
    }

    private RowDelta deleteRows() throws IOException {
        List<DataFile> live = live();
        RowDelta delta = table.newRowDelta();
        for (DataFile file : live.subList(Math.max(0, live.size() - 2), live.size())) {
            delta.addDeletes(files.deleteRows(file, 9));
        }
        return delta;
    }

    private SnapshotUpdate<?> compact() throws IOException {
        Map<String, List<DataFile>> partitions = new LinkedHashMap<>();
        for (DataFile file : live()) {
            partitions
                    .computeIfAbsent(
                            table.spec().partitionToPath(file.partition()), _ -> new ArrayList<>())
                    .add(file);
        }
        List<DataFile> small =
                partitions.values().stream()
                        .filter(it -> it.size() > 1)
                        .limit(12)
                        .flatMap(List::stream)
                        .toList();
        RewriteFiles rewrite = table.newRewrite();
        for (DataFile whole : files.write(files.read(small))) {
            rewrite.addFile(whole);
        }
        small.forEach(rewrite::deleteFile);
        return rewrite;
    }

    /** Oldest first. */
    private List<DataFile> live() throws IOException {
        List<DataFile> live = new ArrayList<>();
        try (CloseableIterable<FileScanTask> tasks = table.newScan().planFiles()) {
            tasks.forEach(task -> live.add(task.file()));
        }
        live.sort(
                Comparator.comparing(
                        DataFile::location, Comparator.comparing(TableBuilding::number)));
        return live;
    }

    /** Files are numbered in the order they were written, whatever their partition. */
    private static String number(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
