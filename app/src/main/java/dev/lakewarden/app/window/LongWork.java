package dev.lakewarden.app.window;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.tasks.Work;
import dev.lakewarden.viewmodels.tasks.Notice;
import dev.lakewarden.viewmodels.times.Timepiece;

import java.util.List;
import java.util.function.Consumer;

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

    /**
     * Behind the first picture, which is what the workspace held. Nobody asked for it, so nobody is
     * asked for a secret.
     */
    void refreshBehind() {
        if (graph.readOnly().isEmpty()) {
            graph.background()
                    .run(
                            "Reading the connections",
                            () -> graph.workspace().connections().findAll().isEmpty(),
                            none -> {
                                if (!none) {
                                    refreshUnasked();
                                }
                            },
                            failure -> graph.tellRefused("Refreshing", failure.because()));
        }
    }

    /** Reads every connection behind what is shown. */
    void refreshAll() {
        asked(
                () ->
                        read(
                                "Refresh the estate",
                                work ->
                                        graph.scan()
                                                .runWatched(
                                                        graph.workspace().connections().findAll(),
                                                        work)));
    }

    /** Reads one connection behind what is shown. */
    void refresh(Connection connection) {
        asked(
                List.of(connection),
                () ->
                        read(
                                "Refresh " + connection.name(),
                                work -> graph.scan().runWatched(List.of(connection), work)));
    }

    /** A reading of every connection that the person asked for: the passphrase may be, too. */
    void asked(Runnable reading) {
        asked(graph.parts().estate().reading().get().connections(), reading);
    }

    private void asked(List<Connection> connections, Runnable reading) {
        graph.unlock().get().beforeReading(connections, reading);
    }

    /** Reads every connection that opens without anyone's help. */
    void refreshUnasked() {
        read(
                "Refresh the estate",
                work ->
                        graph.scan()
                                .runUnaskedWatched(
                                        graph.workspace().connections().findAll(), work));
    }

    /** Reads one connection, if it opens without anyone's help. */
    void refreshUnasked(Connection connection) {
        read(
                "Refresh " + connection.name(),
                work -> graph.scan().runUnaskedWatched(List.of(connection), work));
    }

    private void read(String title, Consumer<Work> reading) {
        graph.rereads().begin();
        start(
                title,
                reading,
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
        return graph.tasks().rows().stream()
                .map(Work.Row::state)
                .filter(state -> state == Work.State.RUNNING || state == Work.State.CANCELLING)
                .count();
    }
}
