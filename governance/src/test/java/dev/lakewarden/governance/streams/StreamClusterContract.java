package dev.lakewarden.governance.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.streams.TopicState.Purpose;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** What every {@link StreamCluster} promises. It begins without a topic. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public abstract class StreamClusterContract {
    private static final ConnectionId ID = ConnectionId.of("00000000-0000-0000-0000-00000000000a");
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    protected abstract StreamCluster cluster();

    /** The same kind of cluster that says nothing any more. */
    protected abstract StreamCluster silent();

    /** The same cluster for someone who may see nothing of it. */
    protected abstract StreamCluster forbidden();

    /** The following stand for another client of the same cluster; one copy of each partition. */
    protected abstract void createTopics(List<String> names, int partitions);

    protected abstract void deleteTopic(String name);

    /** Makes the cluster keep the offsets of a consumer in a topic of its own. */
    protected abstract void createInternalTopic();

    /** Equal as long as nothing in the cluster has changed. */
    protected abstract Object everything();

    private List<TopicState> topics() {
        return cluster().findTopics(ID, NOW);
    }

    private List<String> names() {
        return topics().stream().map(TopicState::name).toList();
    }

    @Test
    void anEmptyClusterListsNone() {
        assertThat(topics()).isEmpty();
    }

    @Test
    void topicsAreSortedAndTellHowTheyAreSpread() {
        createTopics(List.of("web.clickstream", "finance.ledger.v2"), 3);
        assertThat(names()).containsExactly("finance.ledger.v2", "web.clickstream");
        TopicState ledger = topics().getFirst();
        assertThat(ledger.partitions()).isEqualTo(new TopicState.Partitions(3, 1, 0, 0));
        assertThat(ledger.purpose()).isEqualTo(Purpose.DATA);
        assertThat(ledger.readHow()).isNotBlank();
    }

    @Test
    void aRecordSaysWhoseItIsAndWhenTheReadingBegan() {
        createTopics(List.of("crm.contacts"), 1);
        assertThat(topics())
                .allSatisfy(
                        topic -> {
                            assertThat(topic.connection()).isEqualTo(ID);
                            assertThat(topic.asOf()).isEqualTo(NOW);
                        });
    }

    @Test
    void whatTheClusterKeepsForItselfIsListedAsThat() {
        createTopics(List.of("crm.contacts"), 1);
        createInternalTopic();
        assertThat(topics())
                .extracting(TopicState::purpose)
                .containsExactlyInAnyOrder(Purpose.INTERNAL, Purpose.DATA);
    }

    @Test
    void aDeletedTopicIsGoneAndOneOfTheSameNameIsAnother() {
        createTopics(List.of("crm.contacts", "crm.leads"), 1);
        TopicState before = topics().getFirst();
        deleteTopic("crm.contacts");
        assertThat(names()).containsExactly("crm.leads");
        createTopics(List.of("crm.contacts"), 1);
        assertThat(topics().getFirst().id()).isPresent().isNotEqualTo(before.id());
    }

    /** The last of all: a real cluster takes its time to forget them. */
    @Test
    @Order(Integer.MAX_VALUE)
    void aThousandTopicsAreAllListed() {
        List<String> many = IntStream.range(0, 1_000).mapToObj("shop.t%04d"::formatted).toList();
        createTopics(many, 1);
        assertThat(names()).containsExactlyElementsOf(many);
    }

    @Test
    void aClusterThatSaysNothingIsGivenUp() {
        assertThat(failureOf(silent()))
                .isInstanceOfAny(Failure.TimedOut.class, Failure.Unreachable.class);
    }

    @Test
    void whoMaySeeNothingIsToldSoAndNotThatNothingIsThere() {
        createTopics(List.of("crm.contacts"), 1);
        assertThat(failureOf(forbidden())).isInstanceOf(Failure.Forbidden.class);
    }

    @Test
    void readingNeverChangesAnything() {
        createTopics(List.of("crm.contacts"), 2);
        Object before = everything();
        topics();
        assertThat(everything()).isEqualTo(before);
    }

    private static Failure failureOf(StreamCluster cluster) {
        ConnectorException thrown =
                catchThrowableOfType(ConnectorException.class, () -> cluster.findTopics(ID, NOW));
        assertThat(thrown).as("a failure").isNotNull();
        assertThat(thrown.failure().because()).isNotBlank();
        return thrown.failure();
    }
}
