package dev.lakewarden.viewmodels.estate;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.governance.scan.SourceState;
import dev.lakewarden.viewmodels.figures.Figures;
import dev.lakewarden.viewmodels.times.TimeWords;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The estate in the status bar.
 *
 * @param up how many answered when they were last asked in this session
 * @param refreshed when a system last answered
 * @param degraded the first connection that is down; empty if none is
 */
public record EstateSummary(
        int connections,
        int up,
        int down,
        int prod,
        Optional<Instant> refreshed,
        Optional<Degraded> degraded) {
    public static final EstateSummary NOTHING =
            new EstateSummary(0, 0, 0, 0, Optional.empty(), Optional.empty());

    /** A connection that could not be reached, and since when what is shown of it is. */
    public record Degraded(String connection, Optional<Instant> since) {
        /** {@code Degraded: hive-use1 unreachable, showing cache from 11:29:00}. */
        public String words(TimeWords times, Instant now) {
            return "Degraded: "
                    + connection
                    + " unreachable"
                    + since.map(moment -> ", showing cache from " + times.moment(moment, now))
                            .orElse(", nothing kept from before");
        }
    }

    static EstateSummary of(EstateReading reading) {
        List<Connection> down = reading.connections().stream().filter(reading::isDown).toList();
        long prod =
                reading.connections().stream()
                        .filter(connection -> connection.environment() == Environment.PROD)
                        .count();
        return new EstateSummary(
                reading.connections().size(),
                Math.toIntExact(reading.connections().stream().filter(reading::isUp).count()),
                down.size(),
                Math.toIntExact(prod),
                refreshed(reading),
                down.stream().findFirst().map(connection -> degraded(reading, connection)));
    }

    private static Degraded degraded(EstateReading reading, Connection connection) {
        Optional<Instant> since =
                reading.state(connection) instanceof SourceState.Cached(var moment, _)
                        ? Optional.of(moment)
                        : Optional.empty();
        return new Degraded(connection.name(), since);
    }

    private static Optional<Instant> refreshed(EstateReading reading) {
        return reading.connections().stream()
                .map(reading::state)
                .flatMap(
                        state ->
                                switch (state) {
                                    case SourceState.Live(var asOf) ->
                                            java.util.stream.Stream.of(asOf);
                                    case SourceState.Cached(var since, _) ->
                                            java.util.stream.Stream.of(since);
                                    case SourceState.NeverRead _ -> java.util.stream.Stream.empty();
                                })
                .max(Instant::compareTo);
    }

    /** Nobody asked them since the workspace was opened. */
    public int notAsked() {
        return connections - up - down;
    }

    public String connectionsText() {
        return Figures.count(connections, "connection", "connections");
    }

    public boolean hasProd() {
        return prod > 0;
    }
}
