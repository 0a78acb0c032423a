package dev.lakewarden.viewmodels.estate;

import dev.lakewarden.governance.streams.TopicState.Partitions;
import dev.lakewarden.governance.streams.TopicState.Purpose;
import dev.lakewarden.viewmodels.connections.Access;
import dev.lakewarden.viewmodels.estate.EstateNode.Kind;
import dev.lakewarden.viewmodels.figures.Figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is known of a topic or a bucket, in one line; of other lines there is nothing to tell. */
final class EstateFacts {
    private EstateFacts() {}

    static String of(Kind kind, Access.Moment moment) {
        return switch (kind) {
            case Kind.Topic(var purpose, var partitions) -> topic(purpose, partitions);
            case Kind.Bucket(var region, var created) -> {
                List<String> facts = new ArrayList<>();
                region.ifPresent(where -> facts.add("in " + where));
                created.ifPresent(
                        at -> facts.add("made " + moment.times().moment(at, moment.now())));
                yield String.join(", ", facts);
            }
            case Kind.Estate _,
                    Kind.Site _,
                    Kind.InEnvironment _,
                    Kind.Connected _,
                    Kind.Namespace _,
                    Kind.Table _ ->
                    "";
        };
    }

    private static String topic(Purpose purpose, Partitions partitions) {
        List<String> facts = new ArrayList<>();
        if (purpose == Purpose.INTERNAL) {
            facts.add("internal");
        }
        facts.add(Figures.count(partitions.count(), "partition", "partitions"));
        facts.add(Figures.count(partitions.replicas(), "replica", "replicas"));
        counted(partitions.underReplicated(), "under-replicated").ifPresent(facts::add);
        counted(partitions.leaderless(), "without a leader").ifPresent(facts::add);
        return String.join(", ", facts);
    }

    private static Optional<String> counted(int number, String what) {
        return number == 0 ? Optional.empty() : Optional.of(Figures.count(number) + " " + what);
    }
}
