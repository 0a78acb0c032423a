package dev.lakewarden.governance.tasks;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;

/** One job from its start to its end. */
final class RunningTask implements Work {
    private final Runnable onChange;
    private volatile Row row;

    RunningTask(String id, String title, Instant startedAt, Runnable onChange) {
        this.onChange = onChange;
        this.row = new Row(id, title, State.RUNNING, OptionalDouble.empty(), "", startedAt);
    }

    String id() {
        return row.id();
    }

    Row row() {
        return row;
    }

    boolean isOver() {
        return switch (row.state()) {
            case RUNNING, CANCELLING -> false;
            case DONE, CANCELLED, FAILED -> true;
        };
    }

    @Override
    public void progress(long done, long total, String now) {
        OptionalDouble fraction =
                total > 0
                        ? OptionalDouble.of(Math.clamp((double) done / total, 0, 1))
                        : OptionalDouble.empty();
        move(row.state(), fraction, now);
    }

    @Override
    public void stopIfCancelled() {
        if (row.state() == State.CANCELLING) {
            throw new ConnectorException(
                    new Failure.Cancelled(row.title(), "You asked it to stop."));
        }
    }

    synchronized void cancel() {
        if (row.state() == State.RUNNING) {
            move(State.CANCELLING, row.fraction(), "Stopping after this step");
        }
    }

    Row end(Optional<Failure> failure) {
        State state =
                failure.map(
                                why ->
                                        why instanceof Failure.Cancelled
                                                ? State.CANCELLED
                                                : State.FAILED)
                        .orElse(State.DONE);
        OptionalDouble fraction = state == State.DONE ? OptionalDouble.of(1) : row.fraction();
        return move(state, fraction, failure.map(Failure::because).orElse(row.now()));
    }

    private Row move(State state, OptionalDouble fraction, String now) {
        Row moved;
        synchronized (this) {
            // A cancel that came meanwhile must not be lost to a progress report.
            State kept =
                    row.state() == State.CANCELLING && state == State.RUNNING
                            ? State.CANCELLING
                            : state;
            moved = new Row(row.id(), row.title(), kept, fraction, now, row.startedAt());
            row = moved;
        }
        onChange.run();
        return moved;
    }
}
