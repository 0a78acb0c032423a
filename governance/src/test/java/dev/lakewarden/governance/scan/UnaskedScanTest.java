package dev.lakewarden.governance.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.governance.buckets.InMemoryBucketRecords;
import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.governance.connections.OpenConnection;
import dev.lakewarden.governance.connections.Permission;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.streams.InMemoryTopicRecords;
import dev.lakewarden.governance.tables.InMemoryTableCatalog;
import dev.lakewarden.governance.tables.InMemoryTableRecords;
import dev.lakewarden.governance.tables.TableCatalog;
import dev.lakewarden.governance.tables.TableName;
import dev.lakewarden.governance.tables.TableState;
import dev.lakewarden.governance.tasks.Work;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** What a reading says while systems are silent, and what it leaves alone until a person asks. */
class UnaskedScanTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final String WAITING = "Waiting for silent-eu. 2 tables of the others read.";
    private static final String WAITS = "its password is asked for every time";

    private final InMemoryTableCatalog shop = new InMemoryTableCatalog();
    private final Holdings holdings =
            new Holdings(
                    new InMemoryTableRecords(),
                    new InMemoryTopicRecords(),
                    new InMemoryBucketRecords());
    private final SourceStates states = new SourceStates();
    private final Connection lake = connection("shop");
    private final Connection vaulted = connection("vaulted");
    private final ConcurrentLinkedQueue<Told> told = new ConcurrentLinkedQueue<>();
    private final CountDownLatch waiting = new CountDownLatch(1);
    private final Work work = new Listening();

    private record Told(long done, long total, String now) {}

    private final class Listening implements Work {
        @Override
        public void progress(long done, long total, String now) {
            told.add(new Told(done, total, now));
            if (now.equals(WAITING)) {
                waiting.countDown();
            }
        }

        @Override
        public void stopIfCancelled() {
            // Nobody stops it.
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

    private Scan scan(Opening opening) {
        return new Scan(opening, holdings, states, () -> NOW, Limits.USUAL);
    }

    /** Opens the shop; the other one only with a person, and nobody answers. */
    private final class Guarded implements Opening {
        @Override
        public OpenConnection openForReading(Connection connection) {
            if (connection.equals(vaulted)) {
                throw new ConnectorException(new Failure.Refused("vaulted", "Nobody answered."));
            }
            return new Open(shop);
        }

        @Override
        public Optional<String> waitsFor(Connection connection) {
            return connection.equals(vaulted) ? Optional.of(WAITS) : Optional.empty();
        }
    }

    private record Open(TableCatalog catalog) implements OpenConnection {
        @Override
        public Optional<TableCatalog> tables() {
            return Optional.of(catalog);
        }

        @Override
        public void close() {
            // Nothing is held open.
        }
    }

    @Test
    void aReadingThatNobodyAskedForLeavesAloneWhatNeedsAPersonAndSaysSo() {
        List<ScanReport> reports = scan(new Guarded()).runUnasked(List.of(lake, vaulted), work);
        assertThat(reports).extracting(ScanReport::name).containsExactly("shop");
        assertThat(states.find(vaulted.id()))
                .isEqualTo(new SourceState.Held(Optional.empty(), WAITS));
        assertThat(states.find(vaulted.id()).failure()).isEmpty();
    }

    @Test
    void whatWasLeftAloneKeepsTheAgeOfWhatIsHeldOfIt() {
        scan(_ -> new Open(shop)).run(List.of(vaulted), work);
        scan(new Guarded()).runUnasked(List.of(vaulted), work);
        assertThat(states.find(vaulted.id()))
                .isEqualTo(new SourceState.Held(Optional.of(NOW), WAITS));
    }

    @Test
    void aPersonWhoAskedAndDidNotAnswerMakesNoSystemLookDown() {
        List<ScanReport> reports = scan(new Guarded()).run(List.of(vaulted), work);
        assertThat(reports.getFirst().failure()).containsInstanceOf(Failure.Refused.class);
        assertThat(states.find(vaulted.id())).isInstanceOf(SourceState.Held.class);
    }

    /** Lists nothing before it is let go. */
    private record Silent(CountDownLatch letGo) implements TableCatalog {
        @Override
        public List<String> findNamespaces() {
            try {
                letGo.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return List.of();
        }

        @Override
        public List<TableName> findTables(String namespace) {
            return List.of();
        }

        @Override
        public TableState load(ConnectionId connection, TableName table) {
            throw new IllegalStateException("It lists no table");
        }
    }

    @Test
    void noShareIsToldWhileASystemIsSilentAndItIsNamed() throws InterruptedException {
        shop.createNamespace("sales");
        shop.createTable(TableName.of("sales.orders"));
        shop.createTable(TableName.of("sales.returns"));
        CountDownLatch letGo = new CountDownLatch(1);
        Opening opening = one -> new Open(one.equals(lake) ? shop : new Silent(letGo));
        Connection silent = connection("silent-eu");
        try (ExecutorService thread = Executors.newVirtualThreadPerTaskExecutor()) {
            thread.execute(() -> scan(opening).run(List.of(lake, silent), work));
            assertThat(waiting.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(told).allMatch(one -> one.total() == 0);
            letGo.countDown();
            thread.shutdown();
            assertThat(thread.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(told.stream().reduce((_, last) -> last).orElseThrow())
                .extracting(Told::done, Told::total)
                .containsExactly(2L, 2L);
    }
}
