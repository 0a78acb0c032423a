package dev.lakewarden.benchmarks.lists;

import dev.lakewarden.store.Mode;
import dev.lakewarden.store.Opening;
import dev.lakewarden.store.Workspace;
import dev.lakewarden.viewmodels.lists.ListModel;
import dev.lakewarden.viewmodels.lists.Selected;
import dev.lakewarden.viewmodels.lists.SortBy;
import dev.lakewarden.viewmodels.tables.TableRow;

import javafx.application.Platform;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Shows the whole window over a real workspace and measures the longest silence of the FX thread
 * after the first picture, while rows come, are sorted, filtered, selected, scrolled and read anew,
 * and while the tree is filtered; then the heap. Arguments: how many tables, how many runs.
 */
public final class TablesListBenchmark {
    private final int tables;
    private final int width;
    private final int height;
    private final Map<String, List<Heartbeat.Longest>> silences = new LinkedHashMap<>();

    private TablesListBenchmark(int tables, int width, int height) {
        this.tables = tables;
        this.width = width;
        this.height = height;
    }

    public static void main(String[] arguments) throws IOException {
        int tables = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        Path folder = Files.createTempDirectory("lakewarden-lists");
        Path full = folder.resolve("many.db");
        fill(full, tables);
        CompletableFuture<Void> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(null));
        started.join();
        Platform.setImplicitExit(false);
        // The headless screen ends at 1000 x 1000.
        boolean headless = "Headless".equals(System.getProperty("glass.platform"));
        var benchmark =
                new TablesListBenchmark(tables, headless ? 960 : 1440, headless ? 700 : 900);
        for (int run = 0; run < runs; run++) {
            benchmark.arrive(folder.resolve("arriving-" + run + ".db"));
            benchmark.open(full, run == runs - 1);
        }
        benchmark.report();
        Platform.exit();
    }

    private static void fill(Path file, int tables) {
        try (Workspace workspace = opened(file)) {
            new ManyTables().fill(workspace, tables);
        }
    }

    private static Workspace opened(Path file) {
        if (Workspace.open(file, Mode.COMMAND) instanceof Opening.Opened(var workspace)) {
            return workspace;
        }
        throw new IllegalStateException(file + " cannot be opened");
    }

    /** All tables come at once into a window that had none. */
    private void arrive(Path file) {
        fill(file, 0);
        try (Shown shown = new Shown(file, width, height);
                Heartbeat heartbeat = new Heartbeat()) {
            Fx.awaitDrawn();
            CompletableFuture<Void> filling = CompletableFuture.runAsync(() -> fill(file, tables));
            measure(
                    "arrive",
                    heartbeat,
                    () -> {},
                    () -> shown.rows().contents().get().size() == tables);
            filling.join();
        }
    }

    private void open(Path file, boolean last) {
        try (Shown shown = new Shown(file, width, height);
                Heartbeat heartbeat = new Heartbeat()) {
            ListModel<TableRow> rows = Fx.ask(shown::rows);
            measure("load", heartbeat, () -> {}, () -> rows.contents().get().size() == tables);
            for (String column : List.of("rows", "size", "last-commit", "environment")) {
                List<SortBy> order = List.of(SortBy.descending(column), SortBy.ascending("name"));
                measure("sort", heartbeat, () -> rows.sortBy(order), () -> idle(rows));
            }
            for (String typed :
                    List.of("o", "or", "ord", "orders", "orders environment:prod", "")) {
                measure(
                        "filter",
                        heartbeat,
                        () -> rows.filterProperty().set(typed),
                        () -> idle(rows));
            }
            measure(
                    "select all",
                    heartbeat,
                    () -> rows.select(new Selected.Everything()),
                    () -> idle(rows));
            measure("select a range", heartbeat, shown::selectMost, () -> idle(rows));
            for (int row = tables; row > 0; row -= tables / 7) {
                int to = row;
                measure("scroll", heartbeat, () -> shown.scrollTo(to), () -> true);
            }
            List<TableRow> again = List.copyOf(rows.contents().get().shown());
            measure("read again", heartbeat, () -> rows.show(again), () -> idle(rows));
            for (String typed : List.of("ord", "orders_1", "")) {
                measure("filter the tree", heartbeat, () -> shown.filterTree(typed), () -> true);
            }
            measure("quick open", heartbeat, () -> shown.quickOpen("orders_777"), () -> true);
            if (last) {
                heap();
            }
        }
    }

    private static boolean idle(ListModel<TableRow> rows) {
        return !rows.busy().getValue();
    }

    private void measure(String what, Heartbeat heartbeat, Runnable begin, BooleanSupplier isDone) {
        heartbeat.take();
        Fx.ask(
                () -> {
                    begin.run();
                    return what;
                });
        while (!Fx.ask(isDone::getAsBoolean)) {
            LockSupport.parkNanos(1_000_000);
        }
        // The answer is there; now it has to be drawn.
        Fx.awaitDrawn();
        silences.computeIfAbsent(what, _ -> new ArrayList<>()).add(heartbeat.take());
    }

    private void heap() {
        for (int round = 0; round < 3; round++) {
            System.gc();
        }
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        System.out.printf("heap with %,d tables open: %,d MB%n", tables, used / 1_000_000);
    }

    private void report() {
        System.out.printf(
                "FX thread, %,d tables, %d x %d: longest silence, and longest work of its own, in"
                        + " ms%n",
                tables, width, height);
        silences.forEach(
                (what, all) ->
                        System.out.printf(
                                "  %-16s worst %4d, %4d   of %s, %s%n",
                                what,
                                worst(all, Heartbeat.Longest::silence),
                                worst(all, Heartbeat.Longest::work),
                                all.stream().map(one -> one.silence().toMillis()).toList(),
                                all.stream().map(one -> one.work().toMillis()).toList()));
    }

    private static long worst(
            List<Heartbeat.Longest> all, Function<Heartbeat.Longest, Duration> which) {
        return all.stream().map(which).mapToLong(Duration::toMillis).max().orElse(0);
    }
}
