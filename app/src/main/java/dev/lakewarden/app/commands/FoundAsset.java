package dev.lakewarden.app.commands;

import dev.lakewarden.app.output.Json;
import dev.lakewarden.app.output.Words;
import dev.lakewarden.governance.assets.NameMatch;
import dev.lakewarden.governance.buckets.BucketState;
import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.scan.Holdings;
import dev.lakewarden.governance.streams.TopicState;
import dev.lakewarden.governance.streams.TopicState.Purpose;
import dev.lakewarden.governance.tables.TableState;
import dev.lakewarden.viewmodels.figures.Figures;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Something the workspace knows, of any kind, as {@code find} shows it. */
sealed interface FoundAsset {
    /** Of every kind; the best match first, whatever it is. */
    static List<FoundAsset> search(Holdings holdings, String text, int limit) {
        NameMatch match = new NameMatch(text);
        Stream<FoundAsset> tables = holdings.tables().search(text, limit).stream().map(Table::new);
        Stream<FoundAsset> topics = holdings.topics().search(text, limit).stream().map(Topic::new);
        Stream<FoundAsset> buckets =
                holdings.buckets().search(text, limit).stream().map(Bucket::new);
        // Stable, so that each kind keeps the order in which it was found.
        return Stream.of(tables, topics, buckets)
                .flatMap(kind -> kind)
                .sorted(Comparator.comparingInt(it -> it.distance(match)))
                .limit(limit)
                .toList();
    }

    ConnectionId connection();

    /** Its name within the connection. */
    String path();

    String kind();

    String detail();

    Instant asOf();

    /** Writes it without its kind. */
    void writeState(Json json, String connection);

    default OptionalLong rows() {
        return OptionalLong.empty();
    }

    default Optional<Instant> lastCommit() {
        return Optional.empty();
    }

    /** Names that match less well, or only a column or a location that does. */
    default int distance(NameMatch match) {
        return match.of(path()).orElse(3);
    }

    default void write(Json json, String connection) {
        json.text("kind", kind());
        writeState(json, connection);
    }

    record Table(TableState state) implements FoundAsset {
        @Override
        public ConnectionId connection() {
            return state.connection();
        }

        @Override
        public String path() {
            return state.name().toString();
        }

        @Override
        public String kind() {
            return "table";
        }

        @Override
        public String detail() {
            return state.format().title();
        }

        @Override
        public Instant asOf() {
            return state.asOf();
        }

        @Override
        public OptionalLong rows() {
            return state.size().rows();
        }

        @Override
        public Optional<Instant> lastCommit() {
            return state.lastCommit();
        }

        /** A table is as well known without its namespace. */
        @Override
        public int distance(NameMatch match) {
            return Stream.of(path(), state.name().table())
                    .flatMapToInt(name -> match.of(name).stream())
                    .min()
                    .orElse(3);
        }

        @Override
        public void writeState(Json json, String connection) {
            TablesAnswer.write(json, connection, state);
        }
    }

    record Topic(TopicState state) implements FoundAsset {
        @Override
        public ConnectionId connection() {
            return state.connection();
        }

        @Override
        public String path() {
            return state.name();
        }

        @Override
        public String kind() {
            return "topic";
        }

        @Override
        public String detail() {
            return Figures.count(state.partitions().count(), "partition", "partitions");
        }

        @Override
        public Instant asOf() {
            return state.asOf();
        }

        @Override
        public void writeState(Json json, String connection) {
            json.text("name", connection + "/" + path())
                    .text("topic", state.name())
                    .text("id", state.id())
                    .flag("internal", state.purpose() == Purpose.INTERNAL)
                    .number("partitions", state.partitions().count())
                    .number("replicas", state.partitions().replicas())
                    .number("underReplicated", state.partitions().underReplicated())
                    .number("leaderless", state.partitions().leaderless())
                    .instant("asOf", state.asOf())
                    .text("readHow", state.readHow());
        }
    }

    record Bucket(BucketState state) implements FoundAsset {
        @Override
        public ConnectionId connection() {
            return state.connection();
        }

        @Override
        public String path() {
            return state.name();
        }

        @Override
        public String kind() {
            return "bucket";
        }

        @Override
        public String detail() {
            return state.region().orElse(Words.UNKNOWN);
        }

        @Override
        public Instant asOf() {
            return state.asOf();
        }

        @Override
        public void writeState(Json json, String connection) {
            json.text("name", connection + "/" + path())
                    .text("bucket", state.name())
                    .text("region", state.region())
                    .instant("created", state.created())
                    .instant("asOf", state.asOf())
                    .text("readHow", state.readHow());
        }
    }
}
