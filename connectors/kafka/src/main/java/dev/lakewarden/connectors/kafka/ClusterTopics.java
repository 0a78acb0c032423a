package dev.lakewarden.connectors.kafka;

import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.streams.StreamCluster;
import dev.lakewarden.governance.streams.TopicState;
import dev.lakewarden.governance.streams.TopicState.Partitions;
import dev.lakewarden.governance.streams.TopicState.Purpose;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.TopicCollection;
import org.apache.kafka.common.TopicPartitionInfo;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** The topics of a cluster, from what its brokers keep in memory: no log is touched. */
final class ClusterTopics implements StreamCluster {
    /** Described together: few round trips, and no answer too large to come in time. */
    private static final int AT_ONCE = 500;

    private static final String READ_HOW = "topic metadata";

    private final Admin admin;
    private final Answers answers;
    private final BooleanSupplier mayDescribeTheCluster;

    ClusterTopics(Admin admin, Answers answers, BooleanSupplier mayDescribeTheCluster) {
        this.admin = admin;
        this.answers = answers;
        this.mayDescribeTheCluster = mayDescribeTheCluster;
    }

    @Override
    public List<TopicState> findTopics(ConnectionId connection, Instant asOf) {
        List<String> names = names();
        if (names.isEmpty() && !mayDescribeTheCluster.getAsBoolean()) {
            // A broker leaves out what we may not see, so a cluster full of topics looks empty.
            throw new ConnectorException(
                    new Failure.Forbidden(
                            answers.connection(),
                            "We may describe neither the cluster nor any topic"));
        }
        List<TopicState> topics = new ArrayList<>(names.size());
        for (int from = 0; from < names.size(); from += AT_ONCE) {
            describe(names.subList(from, Math.min(from + AT_ONCE, names.size())))
                    .forEach(found -> topics.add(state(connection, found, asOf)));
        }
        return List.copyOf(topics);
    }

    private List<String> names() {
        ListTopicsOptions all = new ListTopicsOptions().listInternal(true);
        return answers.await(admin.listTopics(all).names()).stream().sorted().toList();
    }

    private List<TopicDescription> describe(List<String> names) {
        var told = admin.describeTopics(TopicCollection.ofTopicNames(names)).topicNameValues();
        return names.stream()
                .map(told::get)
                .flatMap(answer -> unlessGone(answer).stream())
                .toList();
    }

    private Optional<TopicDescription> unlessGone(KafkaFuture<TopicDescription> answer) {
        try {
            return Optional.of(answers.await(answer));
        } catch (ConnectorException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static TopicState state(ConnectionId connection, TopicDescription told, Instant asOf) {
        return new TopicState(
                connection,
                told.name(),
                Optional.of(told.topicId())
                        .filter(id -> !Uuid.ZERO_UUID.equals(id))
                        .map(Uuid::toString),
                told.isInternal() ? Purpose.INTERNAL : Purpose.DATA,
                partitions(told.partitions()),
                asOf,
                READ_HOW);
    }

    private static Partitions partitions(List<TopicPartitionInfo> partitions) {
        return new Partitions(
                partitions.size(),
                partitions.stream().mapToInt(one -> one.replicas().size()).min().orElse(0),
                count(partitions, one -> one.isr().size() < one.replicas().size()),
                count(partitions, one -> hasNoLeader(one.leader())));
    }

    private static boolean hasNoLeader(@Nullable Node leader) {
        return leader == null || leader.isEmpty();
    }

    private static int count(
            List<TopicPartitionInfo> partitions, Predicate<TopicPartitionInfo> which) {
        return Math.toIntExact(partitions.stream().filter(which).count());
    }
}
