package dev.lakewarden.governance.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lakewarden.governance.buckets.BucketState;
import dev.lakewarden.governance.buckets.InMemoryBucketRecords;
import dev.lakewarden.governance.buckets.InMemoryObjectStore;
import dev.lakewarden.governance.buckets.ObjectStore;
import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.governance.connections.OpenConnection;
import dev.lakewarden.governance.connections.Permission;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.scan.ScanReport.Listed;
import dev.lakewarden.governance.streams.InMemoryStreamCluster;
import dev.lakewarden.governance.streams.InMemoryTopicRecords;
import dev.lakewarden.governance.streams.StreamCluster;
import dev.lakewarden.governance.streams.TopicState;
import dev.lakewarden.governance.tables.InMemoryTableRecords;
import dev.lakewarden.governance.tasks.Work;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;

/** Scans of systems that hold no tables but list what they hold. */
class ListedSystemsScanTest {
    private static final Instant FIRST = Instant.parse("2026-03-01T10:00:00Z");
    private static final StreamCluster REVOKED =
            (_, _) -> {
                throw new ConnectorException(new Failure.Forbidden("events", "Not yours"));
            };

    private final InMemoryStreamCluster cluster = new InMemoryStreamCluster();
    private final InMemoryObjectStore store = new InMemoryObjectStore();
    private final InMemoryTopicRecords topics = new InMemoryTopicRecords();
    private final InMemoryBucketRecords buckets = new InMemoryBucketRecords();
    private final Holdings holdings = new Holdings(new InMemoryTableRecords(), topics, buckets);
    private final SourceStates states = new SourceStates();
    private final AtomicReference<Instant> now = new AtomicReference<>(FIRST);
    private final Connection events = connection("events");
    private final Connection lake = connection("lake");

    private record Open(Optional<StreamCluster> streams, Optional<ObjectStore> buckets)
            implements OpenConnection {
        @Override
        public void close() {
            // Nothing is held open.
        }
    }

    private static Connection connection(String name) {
        return new Connection(
                ConnectionId.random(),
                name,
                "memory",
                Environment.DEV,
                "",
                Map.of(),
                new Permission.ReadOnly());
    }

    private ScanReport scan(Connection connection, Optional<StreamCluster> streams) {
        return scan(connection, streams, Listening.PATIENT);
    }

    private ScanReport scan(Connection connection, Optional<StreamCluster> streams, Work work) {
        Optional<ObjectStore> ofLake =
                connection.equals(lake) ? Optional.of(store) : Optional.empty();
        return new Scan(_ -> new Open(streams, ofLake), holdings, states, now::get, Limits.USUAL)
                .run(List.of(connection), work)
                .getFirst();
    }

    /** A person who watches, or one who has had enough. */
    private enum Listening implements Work {
        PATIENT,
        STOPPING;

        @Override
        public void progress(long done, long total, String what) {
            // Nobody looks.
        }

        @Override
        public void stopIfCancelled() {
            if (this == STOPPING) {
                throw new ConnectorException(new Failure.Cancelled("scan", "Stopped"));
            }
        }
    }

    private List<String> keptTopics() {
        return topics.findByConnection(events.id()).stream().map(TopicState::name).toList();
    }

    @Test
    void everyTopicIsKeptAndCountedAndTheSourceIsLive() {
        cluster.create("shop.orders.cdc", 12);
        cluster.createInternal("__consumer_offsets");
        ScanReport report = scan(events, Optional.of(cluster));
        assertThat(report.outcome())
                .isEqualTo(
                        new ScanReport.Outcome.Read(
                                new Listed(
                                        Optional.empty(), OptionalLong.of(2), OptionalLong.empty()),
                                List.of()));
        assertThat(keptTopics()).containsExactly("__consumer_offsets", "shop.orders.cdc");
        assertThat(states.find(events.id())).isEqualTo(new SourceState.Live(FIRST));
        assertThat(holdings.findYoungest()).isEqualTo(Map.of(events.id(), FIRST));
    }

    @Test
    void aTopicThatIsNoLongerListedIsForgottenAndTheOthersGrowYounger() {
        cluster.create("crm.contacts", 1);
        cluster.create("crm.leads", 1);
        scan(events, Optional.of(cluster));
        cluster.delete("crm.leads");
        now.set(FIRST.plusSeconds(60));
        scan(events, Optional.of(cluster));
        assertThat(keptTopics()).containsExactly("crm.contacts");
        assertThat(holdings.findYoungest()).containsEntry(events.id(), now.get());
    }

    @Test
    void whoMaySeeNothingAnyMoreForgetsNothing() {
        cluster.create("crm.contacts", 1);
        scan(events, Optional.of(cluster));
        ScanReport report = scan(events, Optional.of(REVOKED));
        assertThat(report.failure()).containsInstanceOf(Failure.Forbidden.class);
        assertThat(keptTopics()).containsExactly("crm.contacts");
        assertThat(states.find(events.id()))
                .isEqualTo(new SourceState.Cached(FIRST, report.failure()));
    }

    @Test
    void aScanThatWasStoppedForgetsNothing() {
        cluster.create("crm.contacts", 1);
        scan(events, Optional.of(cluster));
        cluster.delete("crm.contacts");
        assertThatThrownBy(() -> scan(events, Optional.of(cluster), Listening.STOPPING))
                .isInstanceOf(ConnectorException.class);
        assertThat(keptTopics()).containsExactly("crm.contacts");
    }

    @Test
    void bucketsAreKeptAndForgottenLikewise() {
        store.create("lake-prod");
        store.create("lake-dev");
        scan(lake, Optional.empty());
        store.delete("lake-dev");
        ScanReport report = scan(lake, Optional.empty());
        assertThat(report.outcome())
                .isEqualTo(
                        new ScanReport.Outcome.Read(
                                new Listed(
                                        Optional.empty(), OptionalLong.empty(), OptionalLong.of(1)),
                                List.of()));
        assertThat(buckets.findAll()).extracting(BucketState::name).containsExactly("lake-prod");
    }

    @Test
    void aSystemThatOffersTwoJobsIsReadForBoth() {
        cluster.create("crm.contacts", 1);
        store.create("lake-prod");
        scan(lake, Optional.of(cluster));
        assertThat(topics.findByConnection(lake.id())).hasSize(1);
        assertThat(buckets.findByConnection(lake.id())).hasSize(1);
    }

    @Test
    void aSystemThatOffersNothingIsNotCalledRead() {
        assertThat(scan(events, Optional.empty()).outcome())
                .isInstanceOf(ScanReport.Outcome.NothingToRead.class);
    }
}
