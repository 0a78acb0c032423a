package dev.lakewarden.viewmodels.estate;

import dev.lakewarden.governance.buckets.BucketState;
import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.SystemKind;
import dev.lakewarden.governance.streams.TopicState;
import dev.lakewarden.governance.tables.TableState;
import dev.lakewarden.viewmodels.estate.EstateNode.Face;
import dev.lakewarden.viewmodels.estate.EstateNode.Kind;
import dev.lakewarden.viewmodels.estate.EstateNode.Status;
import dev.lakewarden.viewmodels.figures.Figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything known of one connection that ends a branch. */
record EstateLeaves(
        Connection connection,
        List<TableState> tables,
        List<TopicState> topics,
        List<BucketState> buckets) {
    int size() {
        return tables.size() + topics.size() + buckets.size();
    }

    /** {@code 12 topics}; of a connection of which nothing is known, that there are none. */
    String words(SystemKind kind) {
        List<String> parts = new ArrayList<>();
        add(parts, tables.size(), "table", kind == SystemKind.TABLE_CATALOG);
        add(parts, topics.size(), "topic", kind == SystemKind.STREAMS);
        add(parts, buckets.size(), "bucket", kind == SystemKind.BUCKETS);
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, int number, String what, boolean expected) {
        if (number > 0 || expected) {
            parts.add(Figures.count(number, what, what + "s"));
        }
    }

    /** What stands directly below the connection: what its system keeps for itself comes last. */
    Stream<EstateNode> directly() {
        return Stream.concat(
                topics.stream()
                        .sorted(
                                Comparator.comparing(TopicState::purpose)
                                        .thenComparing(TopicState::name))
                        .map(this::topic),
                buckets.stream().sorted(Comparator.comparing(BucketState::name)).map(this::bucket));
    }

    private EstateNode topic(TopicState topic) {
        return leaf(
                new Kind.Topic(topic.purpose(), topic.partitions()),
                topic.name(),
                "topic " + topic.name());
    }

    private EstateNode bucket(BucketState bucket) {
        return leaf(
                new Kind.Bucket(bucket.region(), bucket.created()),
                bucket.name(),
                "bucket " + bucket.name());
    }

    private EstateNode leaf(Kind kind, String name, String spoken) {
        return new EstateNode(
                new Face(
                        kind,
                        name,
                        "",
                        Optional.empty(),
                        Status.QUIET,
                        "",
                        connection.name() + "/" + name,
                        spoken),
                List.of());
    }
}
