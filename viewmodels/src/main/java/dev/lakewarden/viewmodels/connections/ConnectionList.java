package dev.lakewarden.viewmodels.connections;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.ConnectionBook;
import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.connections.TestReport;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.scan.SourceStates;
import dev.lakewarden.viewmodels.background.Background;
import dev.lakewarden.viewmodels.problem.Problem;
import dev.lakewarden.viewmodels.times.Timepiece;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The connections of the workspace, with how each did when it was last tried. */
public final class ConnectionList {
    private final ConnectionBook book;
    private final SourceStates scans;
    private final Background background;
    private final Timepiece time;
    private final Map<ConnectionId, TestReport> tested = new HashMap<>();
    private final ReadOnlyObjectWrapper<List<ConnectionRow>> rows =
            new ReadOnlyObjectWrapper<>(List.of());
    private List<Connection> connections = List.of();

    public ConnectionList(
            ConnectionBook book, SourceStates scans, Background background, Timepiece time) {
        this.book = book;
        this.scans = scans;
        this.background = background;
        this.time = time;
    }

    public ReadOnlyObjectProperty<List<ConnectionRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** As they were at the last reading, sorted by name. */
    public List<Connection> connections() {
        return connections;
    }

    public Optional<Connection> find(ConnectionId id) {
        return connections.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    boolean isTaken(String name, Optional<Connection> except) {
        return connections.stream()
                .filter(it -> except.filter(own -> own.id().equals(it.id())).isEmpty())
                .anyMatch(it -> it.name().equals(name));
    }

    /** What the last test of this window or the last scan said, whichever is later. */
    public Outcome last(ConnectionId id) {
        Outcome scanned = Outcome.of(scans.find(id));
        return Optional.ofNullable(tested.get(id))
                .filter(test -> scanned.lastSuccess().filter(test.at()::isBefore).isEmpty())
                .map(test -> Outcome.of(test, scanned))
                .orElse(scanned);
    }

    String lastSuccess(ConnectionId id) {
        return last(id).lastSuccessWords(time);
    }

    /** Why it could not be read or tested the last time; empty if it could. */
    Optional<Problem> lastProblem(ConnectionId id) {
        return last(id) instanceof Outcome.Failed(var failure, var before)
                ? Optional.of(shown(Problem.ofConnection(failure), before))
                : Optional.empty();
    }

    private Problem shown(Problem problem, Optional<Instant> before) {
        return new Problem(
                problem.title(),
                problem.cause()
                        + before.map(at -> " Shown from " + time.moment(at) + ".")
                                .orElse(" Nothing is kept of it."),
                problem.remedy());
    }

    /** Reads them anew. */
    void read(Runnable onDone, Consumer<Failure> onFailure) {
        background.run(
                "Reading connections",
                book::findAll,
                found -> {
                    connections = found;
                    show();
                    onDone.run();
                },
                onFailure);
    }

    void tested(ConnectionId id, TestReport report) {
        tested.put(id, report);
        show();
    }

    private void show() {
        rows.set(List.copyOf(ConnectionRow.list(connections, book.providers(), this::last)));
    }
}
