package dev.lakewarden.governance.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

class ScanTest {
    private static final Instant FIRST = Instant.parse("2026-03-01T10:00:00Z");
    private static final TableName ORDERS = TableName.of("sales.orders");
    private static final TableName RETURNS = TableName.of("sales.returns");

    private final InMemoryTableCatalog shop = new InMemoryTableCatalog();
    private final InMemoryTableRecords records = new InMemoryTableRecords();
    private final InMemoryTopicRecords topics = new InMemoryTopicRecords();
    private final InMemoryBucketRecords buckets = new InMemoryBucketRecords();
    private final Holdings holdings = new Holdings(records, topics, buckets);
    private final SourceStates states = new SourceStates();
    private final Map<ConnectionId, TableCatalog> catalogs = new HashMap<>();
    private final AtomicReference<Instant> now = new AtomicReference<>(FIRST);
    private final Connection lake = connect("shop", shop);

    private Connection connect(String name, TableCatalog catalog) {
        Connection connection =
                new Connection(
                        ConnectionId.random(),
                        name,
                        "memory",
                        Environment.DEV,
                        "",
                        Map.of(),
                        new Permission.ReadOnly());
        catalogs.put(connection.id(), catalog);
        return connection;
    }

    private Scan scan(Limits limits) {
        return new Scan(this::open, holdings, states, now::get, limits);
    }

    private OpenConnection open(Connection connection) {
        TableCatalog catalog = catalogs.get(connection.id());
        if (catalog == null) {
            throw new ConnectorException(new Failure.Unreachable(connection.name(), "It is down"));
        }
        return new Open(catalog);
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

    /** Hears progress and can be stopped. */
    private static final class Listening implements Work {
        private final AtomicBoolean stop = new AtomicBoolean();
        private final AtomicLong done = new AtomicLong();
        private final AtomicLong total = new AtomicLong();

        @Override
        public void progress(long finished, long of, String what) {
            done.set(finished);
            total.set(of);
        }

        @Override
        public void stopIfCancelled() {
            if (stop.get()) {
                throw new ConnectorException(new Failure.Cancelled("scan", "Stopped"));
            }
        }
    }

    private ScanReport scanOnce(Connection connection) {
        return scan(Limits.USUAL).run(List.of(connection), new Listening()).getFirst();
    }

    private static ScanReport.Outcome.Read read(ScanReport report) {
        assertThat(report.outcome()).isInstanceOf(ScanReport.Outcome.Read.class);
        return (ScanReport.Outcome.Read) report.outcome();
    }

    private static ScanReport.Listed.Tables tables(ScanReport report) {
        return read(report).listed().tables().orElseThrow();
    }

    private void fill() {
        shop.createNamespace("sales");
        shop.createTable(ORDERS);
        shop.createTable(RETURNS);
        shop.append(ORDERS, 42);
    }

    private TableState kept(TableName name) {
        return records.find(lake.id(), name).orElseThrow();
    }

    @Test
    void everyTableIsKeptAndTheSourceIsLive() {
        fill();
        ScanReport report = scanOnce(lake);
        assertThat(report.outcome())
                .isEqualTo(
                        new ScanReport.Outcome.Read(
                                ScanReport.Listed.ofTables(1, 2, 2), List.of()));
        assertThat(kept(ORDERS).size().rows()).hasValue(42);
        assertThat(states.find(lake.id())).isEqualTo(new SourceState.Live(FIRST));
    }

    @Test
    void aTableAtTheSameRevisionIsNotReadAgainButItsAgeMoves() {
        fill();
        scanOnce(lake);
        shop.takeLoaded();
        shop.append(ORDERS, 1);
        now.set(FIRST.plusSeconds(60));
        ScanReport report = scanOnce(lake);
        assertThat(shop.takeLoaded()).containsExactly(ORDERS);
        assertThat(tables(report).read()).isEqualTo(1);
        assertThat(kept(RETURNS).asOf()).isEqualTo(FIRST.plusSeconds(60));
        assertThat(kept(ORDERS).size().rows()).hasValue(43);
    }

    @Test
    void aBadTableIsAFailureOfItsOwnAndWhatWasKnownOfItStays() {
        fill();
        scanOnce(lake);
        shop.spoil(RETURNS);
        shop.append(ORDERS, 1);
        now.set(FIRST.plusSeconds(60));
        ScanReport report = scanOnce(lake);
        assertThat(read(report).failures()).singleElement().isInstanceOf(Failure.Corrupt.class);
        assertThat(kept(ORDERS).size().rows()).hasValue(43);
        assertThat(kept(RETURNS).asOf()).isEqualTo(FIRST);
    }

    @Test
    void aTableThatIsNoLongerListedIsForgotten() {
        fill();
        scanOnce(lake);
        shop.drop(RETURNS);
        scanOnce(lake);
        assertThat(records.find(lake.id(), RETURNS)).isEmpty();
    }

    @Test
    void nothingIsForgottenWhenTheListingWasNotComplete() {
        fill();
        scanOnce(lake);
        shop.drop(RETURNS);
        shop.createNamespace("secret");
        catalogs.put(lake.id(), new Refusing(shop, "secret"));
        ScanReport report = scanOnce(lake);
        assertThat(read(report).failures()).singleElement().isInstanceOf(Failure.Forbidden.class);
        assertThat(records.find(lake.id(), RETURNS)).isPresent();
    }

    /** Lists every namespace but one. */
    private record Refusing(InMemoryTableCatalog catalog, String closed) implements TableCatalog {
        @Override
        public List<String> findNamespaces() {
            return catalog.findNamespaces();
        }

        @Override
        public List<TableName> findTables(String namespace) {
            if (namespace.equals(closed)) {
                throw new ConnectorException(new Failure.Forbidden(namespace, "Not yours"));
            }
            return catalog.findTables(namespace);
        }

        @Override
        public TableState load(ConnectionId connection, TableName table) {
            return catalog.load(connection, table);
        }
    }

    @Test
    void aSystemThatIsDownSpoilsNoOtherAndItsRecordsStay() {
        fill();
        scanOnce(lake);
        Connection other = connect("other", new InMemoryTableCatalog());
        catalogs.remove(lake.id());
        now.set(FIRST.plusSeconds(60));
        List<ScanReport> reports = scan(Limits.USUAL).run(List.of(lake, other), new Listening());
        assertThat(reports.getFirst().failure()).containsInstanceOf(Failure.Unreachable.class);
        assertThat(tables(reports.getLast()).listed()).isZero();
        assertThat(kept(ORDERS).asOf()).isEqualTo(FIRST);
        assertThat(states.find(lake.id()))
                .isEqualTo(new SourceState.Cached(FIRST, reports.getFirst().failure()));
        assertThat(states.find(other.id())).isInstanceOf(SourceState.Live.class);
    }

    @Test
    void whatTheWorkspaceKeptIsCachedUntilItIsRead() {
        fill();
        scanOnce(lake);
        SourceStates later = SourceStates.of(holdings.findYoungest());
        assertThat(later.find(lake.id()))
                .isEqualTo(new SourceState.Cached(FIRST, Optional.empty()));
        assertThat(later.find(ConnectionId.random()))
                .isEqualTo(new SourceState.NeverRead(Optional.empty()));
    }

    @Test
    void whatAnotherProcessReadMakesUsYounger() {
        Instant later = FIRST.plusSeconds(60);
        fill();
        scanOnce(lake);
        states.seen(Map.of(lake.id(), later));
        assertThat(states.find(lake.id())).isEqualTo(new SourceState.Live(later));
        states.seen(Map.of(lake.id(), FIRST));
        assertThat(states.find(lake.id())).isEqualTo(new SourceState.Live(later));
        ConnectionId never = ConnectionId.random();
        states.seen(Map.of(never, later));
        assertThat(states.find(never)).isEqualTo(new SourceState.Cached(later, Optional.empty()));
    }

    /** Answers the first table and then nothing until it is interrupted. */
    private static final class Stuck implements TableCatalog {
        private final InMemoryTableCatalog catalog;
        private final CountDownLatch waiting = new CountDownLatch(1);

        Stuck(InMemoryTableCatalog catalog) {
            this.catalog = catalog;
        }

        @Override
        public List<String> findNamespaces() {
            return catalog.findNamespaces();
        }

        @Override
        public List<TableName> findTables(String namespace) {
            return catalog.findTables(namespace);
        }

        @Override
        public TableState load(ConnectionId connection, TableName table) {
            if (table.equals(ORDERS)) {
                return catalog.load(connection, table);
            }
            waiting.countDown();
            try {
                new CountDownLatch(1).await();
                throw new IllegalStateException("woken by nobody");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ConnectorException(new Failure.Cancelled("table", "Interrupted"), e);
            }
        }
    }

    @Test
    void stoppingInterruptsWhatHangsAndKeepsWhatWasRead() throws InterruptedException {
        fill();
        Stuck stuck = new Stuck(shop);
        catalogs.put(lake.id(), stuck);
        Listening work = new Listening();
        AtomicReference<Optional<Failure>> ended = new AtomicReference<>(Optional.empty());
        Thread scanning =
                Thread.ofVirtual()
                        .start(
                                () -> {
                                    try {
                                        scan(new Limits(1, 1, 500)).run(List.of(lake), work);
                                    } catch (ConnectorException e) {
                                        ended.set(Optional.of(e.failure()));
                                    }
                                });
        stuck.waiting.await();
        work.stop.set(true);
        scanning.join();
        assertThat(ended.get()).containsInstanceOf(Failure.Cancelled.class);
        assertThat(kept(ORDERS).size().rows()).hasValue(42);
    }

    /** Fails as nobody expects. */
    private record Buggy(InMemoryTableCatalog catalog) implements TableCatalog {
        @Override
        public List<String> findNamespaces() {
            return catalog.findNamespaces();
        }

        @Override
        public List<TableName> findTables(String namespace) {
            return catalog.findTables(namespace);
        }

        @Override
        public TableState load(ConnectionId connection, TableName table) {
            throw new IllegalStateException("a bug");
        }
    }

    @Test
    void aBugOfOursReachesWhoeverStartedTheScan() {
        fill();
        catalogs.put(lake.id(), new Buggy(shop));
        assertThatThrownBy(() -> scanOnce(lake))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a bug");
    }

    @Test
    void oneHundredThousandTablesAreReadInBoundedMemory() {
        shop.createNamespace("huge");
        for (int i = 0; i < 100_000; i++) {
            shop.createTable(TableName.of("huge.t" + i));
        }
        Listening work = new Listening();
        long began = System.nanoTime();
        ScanReport first = scan(Limits.USUAL).run(List.of(lake), work).getFirst();
        long middle = System.nanoTime();
        assertThat(tables(first).read()).isEqualTo(100_000);
        assertThat(work.done.get()).isEqualTo(100_000).isEqualTo(work.total.get());
        assertThat(tables(scan(Limits.USUAL).run(List.of(lake), work).getFirst()).read()).isZero();
        Runtime.getRuntime().gc();
        System.getLogger("scan")
                .log(
                        System.Logger.Level.INFO,
                        "100,000 tables: {0} ms, again {1} ms, {2} MB in use with the records",
                        (middle - began) / 1_000_000,
                        (System.nanoTime() - middle) / 1_000_000,
                        (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory())
                                >> 20);
    }
}
