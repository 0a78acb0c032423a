package dev.lakewarden.viewmodels.estate;

import dev.lakewarden.governance.buckets.BucketState;
import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.governance.connections.SystemKind;
import dev.lakewarden.governance.scan.SourceState;
import dev.lakewarden.governance.streams.TopicState;
import dev.lakewarden.governance.tables.TableState;
import dev.lakewarden.viewmodels.estate.EstateNode.Face;
import dev.lakewarden.viewmodels.estate.EstateNode.Kind;
import dev.lakewarden.viewmodels.estate.EstateNode.Status;
import dev.lakewarden.viewmodels.figures.Figures;
import dev.lakewarden.viewmodels.problem.Problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Grows the tree from a reading. A pure function: it runs on a worker thread. */
final class EstateTree {
    private final EstateReading reading;
    private final Function<Connection, SystemKind> kinds;
    private final Map<ConnectionId, List<TableState>> tables;
    private final Map<ConnectionId, List<TopicState>> topics;
    private final Map<ConnectionId, List<BucketState>> buckets;

    private EstateTree(EstateReading reading, Function<Connection, SystemKind> kinds) {
        this.reading = reading;
        this.kinds = kinds;
        this.tables =
                reading.tables().stream().collect(Collectors.groupingBy(TableState::connection));
        this.topics =
                reading.topics().stream().collect(Collectors.groupingBy(TopicState::connection));
        this.buckets =
                reading.buckets().stream().collect(Collectors.groupingBy(BucketState::connection));
    }

    static EstateNode of(EstateReading reading, Function<Connection, SystemKind> kinds) {
        return new EstateTree(reading, kinds).estate();
    }

    private EstateNode estate() {
        Map<String, List<Connection>> sites =
                reading.connections().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Connection::site, TreeMap::new, Collectors.toList()));
        List<EstateNode> children =
                sites.entrySet().stream()
                        .map(site -> site(site.getKey(), site.getValue()))
                        .toList();
        return above(new Kind.Estate(), "Estate", children);
    }

    private EstateNode site(String name, List<Connection> connections) {
        Map<Environment, List<Connection>> environments =
                connections.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Connection::environment,
                                        () -> new TreeMap<>(Comparator.reverseOrder()),
                                        Collectors.toList()));
        List<EstateNode> children =
                environments.entrySet().stream()
                        .map(
                                entry ->
                                        above(
                                                new Kind.InEnvironment(entry.getKey()),
                                                entry.getKey().word(),
                                                entry.getValue().stream()
                                                        .map(this::connection)
                                                        .toList()))
                        .toList();
        return above(new Kind.Site(), name.isEmpty() ? "No site" : name, children);
    }

    private EstateNode above(Kind kind, String name, List<EstateNode> children) {
        Status worst =
                children.stream()
                        .map(child -> child.face().status())
                        .reduce(Status.QUIET, Status::worse);
        // What is beneath is unreachable; the line itself only has something wrong in it.
        Status own = worst == Status.UNREACHABLE ? Status.WARNING : worst;
        String words =
                switch (kind) {
                    case Kind.InEnvironment _ -> "environment " + name;
                    default -> name;
                };
        return new EstateNode(
                new Face(kind, name, "", Optional.empty(), own, "", "", words + spokenStatus(own)),
                children);
    }

    private EstateNode connection(Connection connection) {
        EstateLeaves own =
                new EstateLeaves(
                        connection,
                        tables.getOrDefault(connection.id(), List.of()),
                        topics.getOrDefault(connection.id(), List.of()),
                        buckets.getOrDefault(connection.id(), List.of()));
        boolean down = reading.isDown(connection);
        Status status = down ? Status.UNREACHABLE : Status.QUIET;
        Face face =
                new Face(
                        new Kind.Connected(
                                connection.name(),
                                kinds.apply(connection),
                                connection.environment(),
                                connection.permission()),
                        connection.name(),
                        own.size() == 0 ? "" : Figures.count(own.size()),
                        down ? reading.state(connection).readAt() : Optional.empty(),
                        status,
                        trouble(connection),
                        connection.name(),
                        "connection "
                                + connection.name()
                                + ", "
                                + connection.environment().word()
                                + ", "
                                + own.words(kinds.apply(connection)));
        return new EstateNode(
                face,
                Stream.concat(namespaces(connection, own.tables()).stream(), own.directly())
                        .toList());
    }

    private String trouble(Connection connection) {
        return switch (reading.state(connection)) {
            case SourceState.Held(_, var because) -> "Not asked: " + because + ".";
            case SourceState state ->
                    state.failure()
                            .map(
                                    failure ->
                                            Problem.ofConnection(failure).title()
                                                    + (state.readAt().isPresent()
                                                            ? ", shown from cache."
                                                            : ", nothing kept from before."))
                            .orElse("");
        };
    }

    private static List<EstateNode> namespaces(Connection connection, List<TableState> tables) {
        Map<String, List<TableState>> byNamespace =
                tables.stream()
                        .collect(
                                Collectors.groupingBy(
                                        table -> table.name().namespaceText(),
                                        TreeMap::new,
                                        Collectors.toList()));
        List<EstateNode> nodes = new ArrayList<>(byNamespace.size());
        byNamespace.forEach((name, own) -> nodes.add(namespace(connection, name, own)));
        return nodes;
    }

    private static EstateNode namespace(
            Connection connection, String name, List<TableState> tables) {
        Face face =
                new Face(
                        new Kind.Namespace(),
                        name,
                        Figures.count(tables.size()),
                        Optional.empty(),
                        Status.QUIET,
                        "",
                        connection.name() + "/" + name,
                        "namespace "
                                + name
                                + ", "
                                + Figures.count(tables.size(), "table", "tables"));
        List<EstateNode> leaves = new ArrayList<>(tables.size());
        for (TableState table : tables) {
            leaves.add(table(connection, table));
        }
        leaves.sort(Comparator.comparing(EstateNode::name));
        return new EstateNode(face, leaves);
    }

    private static EstateNode table(Connection connection, TableState table) {
        String name = table.name().table();
        Face face =
                new Face(
                        new Kind.Table(),
                        name,
                        "",
                        Optional.empty(),
                        Status.QUIET,
                        "",
                        connection.name() + "/" + table.name(),
                        name);
        return new EstateNode(face, List.of());
    }

    private static String spokenStatus(Status status) {
        return switch (status) {
            case UNREACHABLE -> ", unreachable";
            case WARNING -> ", something in it is unreachable";
            case QUIET -> "";
        };
    }
}
