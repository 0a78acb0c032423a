package dev.lakewarden.viewmodels.estate;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.governance.scan.SourceState;
import dev.lakewarden.viewmodels.figures.Figures;
import dev.lakewarden.viewmodels.times.TimeWords;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The estate in the status bar.
 *
 * @param up how many answered when they were last asked in this session
 * @param refreshed when a system last answered
 * @param lost the connections that are down, by name
 * @param held the connections that were left alone, with what they wait for
 */
public record EstateSummary(
        int connections,
        int up,
        int prod,
        Optional<Instant> refreshed,
        List<LostConnection> lost,
        List<String> held) {
    public static final EstateSummary NOTHING =
            new EstateSummary(0, 0, 0, Optional.empty(), List.of(), List.of());

    public EstateSummary {
        lost = List.copyOf(lost);
        held = List.copyOf(held);
    }

    static EstateSummary of(EstateReading reading) {
        long prod =
                reading.connections().stream()
                        .filter(connection -> connection.environment() == Environment.PROD)
                        .count();
        return new EstateSummary(
                reading.connections().size(),
                Math.toIntExact(reading.connections().stream().filter(reading::isUp).count()),
                Math.toIntExact(prod),
                refreshed(reading),
                reading.connections().stream()
                        .flatMap(one -> LostConnection.of(one, reading.state(one)).stream())
                        .toList(),
                reading.connections().stream().flatMap(one -> held(reading, one)).toList());
    }

    private static Stream<String> held(EstateReading reading, Connection connection) {
        return reading.state(connection) instanceof SourceState.Held(_, var because)
                ? Stream.of(connection.name() + " was not asked: " + because + ".")
                : Stream.empty();
    }

    private static Optional<Instant> refreshed(EstateReading reading) {
        return reading.connections().stream()
                .map(reading::state)
                .flatMap(state -> state.readAt().stream())
                .max(Instant::compareTo);
    }

    public int down() {
        return lost.size();
    }

    /** Nobody asked them since the workspace was opened. */
    public int notAsked() {
        return connections - up - down();
    }

    /**
     * {@code Degraded: hive-use1 unreachable, showing cache from 11:29:00}, or how many are down;
     * empty if none is.
     */
    public String degraded(TimeWords times, Instant now) {
        if (lost.isEmpty()) {
            return "";
        }
        String who =
                lost.size() == 1
                        ? lost.getFirst().inShort()
                        : Figures.count(lost.size())
                                + " of "
                                + Figures.count(connections, "connection", "connections")
                                + " down";
        return "Degraded: "
                + who
                + lost.stream()
                        .flatMap(one -> one.since().stream())
                        .min(Instant::compareTo)
                        .map(moment -> ", showing cache from " + times.moment(moment, now))
                        .orElse(", nothing kept from before");
    }

    /** Each that is down in a line of its own, with what happened and what is shown of it. */
    public String degradedInFull(TimeWords times, Instant now) {
        return lost.stream().map(one -> one.inFull(times, now)).collect(Collectors.joining("\n"));
    }

    public String connectionsText() {
        return Figures.count(connections, "connection", "connections");
    }

    public boolean hasProd() {
        return prod > 0;
    }
}
