package dev.lakewarden.benchmarks.lists;

import dev.lakewarden.governance.scan.Limits;
import dev.lakewarden.governance.scan.Scan;
import dev.lakewarden.governance.scan.SourceStates;
import dev.lakewarden.store.Mode;
import dev.lakewarden.store.Opening;
import dev.lakewarden.store.Workspace;
import dev.lakewarden.viewmodels.background.Background;
import dev.lakewarden.viewmodels.lists.ListModel;
import dev.lakewarden.viewmodels.lists.Selected;
import dev.lakewarden.viewmodels.lists.SortBy;
import dev.lakewarden.viewmodels.lists.Words;
import dev.lakewarden.viewmodels.tables.TableRow;
import dev.lakewarden.viewmodels.tables.TablesSources;
import dev.lakewarden.viewmodels.tables.TablesViewModel;
import dev.lakewarden.viewmodels.times.TimeWords;
import dev.lakewarden.views.tables.FirstSteps;
import dev.lakewarden.views.tables.TablesPage;
import dev.lakewarden.views.theme.Look;
import dev.lakewarden.views.theme.Theme;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Opens the page of tables over a real workspace, headless, and measures the longest silence of the
 * FX thread while rows load, are sorted, filtered, selected and read anew; then the heap.
 * Arguments: how many tables, how many runs.
 */
public final class TablesListBenchmark {
    private static final int FRAMES = 20;

    private final Workspace workspace;
    private final Map<String, List<Heartbeat.Longest>> silences = new LinkedHashMap<>();

    private TablesListBenchmark(Workspace workspace) {
        this.workspace = workspace;
    }

    public static void main(String[] arguments) throws IOException {
        int tables = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        Path folder = Files.createTempDirectory("lakewarden-lists");
        if (!(Workspace.open(folder.resolve("many.db"), Mode.COMMAND)
                instanceof Opening.Opened(var workspace))) {
            throw new IllegalStateException("No workspace in " + folder);
        }
        new ManyTables().fill(workspace, tables);
        CompletableFuture<Void> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(null));
        started.join();
        Platform.setImplicitExit(false);
        var benchmark = new TablesListBenchmark(workspace);
        for (int run = 0; run < runs; run++) {
            benchmark.run(tables, run == runs - 1);
        }
        benchmark.report(tables);
        workspace.close();
        Platform.exit();
    }

    private void run(int tables, boolean last) {
        Background background =
                new Background(Executors.newVirtualThreadPerTaskExecutor(), Platform::runLater);
        Window window = onFx(() -> open(background));
        try (Heartbeat heartbeat = new Heartbeat()) {
            // What the window needs to appear at all is measured by the benchmark of the start.
            drawn();
            heartbeat.take();
            ListModel<TableRow> rows = window.viewModel().list().rows();
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
            measure("select a range", heartbeat, window::selectMost, () -> idle(rows));
            List<TableRow> again = List.copyOf(rows.contents().get().shown());
            measure("read again", heartbeat, () -> rows.show(again), () -> idle(rows));
            if (last) {
                heap(tables);
            }
        }
        onFx(
                () -> {
                    window.page().close();
                    window.stage().close();
                    return 0;
                });
    }

    private record Window(TablesViewModel viewModel, TablesPage page, Stage stage) {
        void selectMost() {
            if (page.node().lookup("#tables-table") instanceof TableView<?> table) {
                table.getSelectionModel().selectRange(0, table.getItems().size() - 10);
            }
        }
    }

    private Window open(Background background) {
        SourceStates states = new SourceStates();
        Scan scan =
                new Scan(
                        _ -> {
                            throw new IllegalStateException("The benchmark asks no system");
                        },
                        workspace.tables(),
                        states,
                        InstantSource.system(),
                        Limits.USUAL);
        TablesViewModel viewModel =
                new TablesViewModel(
                        new TablesSources(
                                workspace.connections(),
                                workspace.tables(),
                                states,
                                scan,
                                workspace.changes()),
                        workspace.layouts(),
                        background,
                        (_, _, _) -> {},
                        new ReadOnlyObjectWrapper<>(
                                new Words(TimeWords.UTC, Instant.parse("2026-03-17T14:32:00Z"))));
        TablesPage page =
                new TablesPage(viewModel, new FirstSteps(() -> {}, () -> {}, () -> {}), () -> {});
        Stage stage = new Stage();
        Scene scene = new Scene((Parent) page.node(), 960, 700);
        Look.dress(scene, Theme.DARK, 100);
        stage.setScene(scene);
        stage.show();
        return new Window(viewModel, page, stage);
    }

    private static boolean idle(ListModel<TableRow> rows) {
        return !rows.busy().getValue();
    }

    private void measure(String what, Heartbeat heartbeat, Runnable begin, BooleanSupplier isDone) {
        heartbeat.take();
        onFx(
                () -> {
                    begin.run();
                    return 0;
                });
        while (!onFx(isDone::getAsBoolean)) {
            LockSupport.parkNanos(1_000_000);
        }
        // The answer is there; now it has to be drawn.
        drawn();
        silences.computeIfAbsent(what, _ -> new ArrayList<>()).add(heartbeat.take());
    }

    /** Waits for some frames, so that what was asked for before is on screen. */
    private static void drawn() {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Platform.runLater(
                () ->
                        new AnimationTimer() {
                            private int frames;

                            @Override
                            public void handle(long now) {
                                frames++;
                                if (frames == FRAMES) {
                                    stop();
                                    done.complete(null);
                                }
                            }
                        }.start());
        done.join();
    }

    private static <T> T onFx(Supplier<T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(
                () -> {
                    try {
                        answer.complete(question.get());
                    } catch (RuntimeException e) {
                        answer.completeExceptionally(e);
                    }
                });
        return answer.join();
    }

    private static void heap(int tables) {
        for (int round = 0; round < 3; round++) {
            System.gc();
        }
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        System.out.printf("heap with %,d tables open: %,d MB%n", tables, used / 1_000_000);
    }

    private void report(int tables) {
        System.out.printf(
                "FX thread, %,d tables: longest silence, and longest work of its own, in ms%n",
                tables);
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
