package dev.lakewarden.app.window;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.tasks.Work;
import dev.lakewarden.viewmodels.tasks.Notice;
import dev.lakewarden.viewmodels.tasks.TaskRow;
import dev.lakewarden.viewmodels.times.Timepiece;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What takes a while in a window: rows of the drawer whose end is heard on the FX thread. */
final class LongWork {
    private static final int EARLIER_TASKS = 20;

    private final WindowGraph graph;

    LongWork(WindowGraph graph) {
        this.graph = graph;
    }

    /** Into the drawer, behind the first picture. */
    void showEarlier() {
        graph.background()
                .run(
                        "Reading earlier tasks",
                        () -> graph.workspace().tasks().findLatest(EARLIER_TASKS),
                        ended ->
                                graph.parts()
                                        .tasks()
                                        .showEarlier(
                                                ended,
                                                new Timepiece(
                                                        graph.clock(),
                                                        graph.parts().shell().look().times())),
                        failure ->
                                graph.parts()
                                        .notifications()
                                        .tell(
                                                Notice.Kind.WARNING,
                                                "Earlier tasks are not shown",
                                                failure.because()));
    }

    /** Behind the first picture, which is what the workspace held. */
    void refreshBehind() {
        if (graph.readOnly().isEmpty()) {
            graph.background()
                    .run(
                            "Reading the connections",
                            () -> graph.workspace().connections().findAll().isEmpty(),
                            none -> {
                                if (!none) {
                                    refreshAll();
                                }
                            },
                            failure -> graph.tellRefused("Refreshing", failure.because()));
        }
    }

    /** Reads every connection behind what is shown. */
    void refreshAll() {
        read("Refresh the estate", () -> graph.workspace().connections().findAll());
    }

    /** Reads one connection behind what is shown. */
    void refresh(Connection connection) {
        read("Refresh " + connection.name(), () -> List.of(connection));
    }

    private void read(String title, Supplier<List<Connection>> connections) {
        graph.rereads().begin();
        start(
                title,
                work -> graph.scan().runWatched(connections.get(), work),
                () -> {
                    graph.rereads().end();
                    graph.parts().estate().load();
                });
    }

    /**
     * A task whose end is heard on the FX thread; what it reads would be kept, so not read-only.
     */
    void start(String title, Consumer<Work> work, Runnable onEnd) {
        if (graph.readOnly().isPresent()) {
            graph.tellRefused(title, graph.readOnly().get());
            graph.background().ui().execute(onEnd);
            return;
        }
        graph.tasks()
                .start(
                        title,
                        own -> {
                            try {
                                work.accept(own);
                            } finally {
                                graph.background().ui().execute(onEnd);
                            }
                        });
    }

    long running() {
        return graph.tasks().rows().stream().map(TaskRow::of).filter(TaskRow::isRunning).count();
    }
}
