package dev.lakewarden.app.commands;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.tasks.Work;
import dev.lakewarden.viewmodels.figures.Figures;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** The progress of several readings as one line, and one switch that stops them all. */
final class ScanWork {
    private final ProgressLine line;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final Map<String, Long> done = new ConcurrentHashMap<>();
    private final Session session;

    ScanWork(Session session) {
        this.session = session;
        this.line = new ProgressLine(session);
    }

    Work of(String connection) {
        return new Work() {
            @Override
            public void progress(long read, long total, String now) {
                done.put(connection, read);
                long all = done.values().stream().mapToLong(Long::longValue).sum();
                line.show(
                        "Reading "
                                + connection
                                + ": "
                                + now
                                + " ("
                                + Figures.count(all)
                                + " read so far)");
            }

            @Override
            public void stopIfCancelled() {
                if (cancelled.get() || session.isStopping()) {
                    throw new ConnectorException(
                            new Failure.Cancelled(connection, "The scan was stopped."));
                }
            }
        };
    }

    void cancel() {
        cancelled.set(true);
    }

    void end() {
        line.end();
    }
}
