package dev.lakewarden.governance.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import org.junit.jupiter.api.Test;

import java.util.OptionalLong;
import java.util.Set;

/** What every {@link TableCatalog} and its {@link TableChanges} promise. */
public abstract class TableCatalogContract {
    private static final ConnectionId ID = ConnectionId.of("00000000-0000-0000-0000-00000000000a");
    private static final TableName ORDERS = TableName.of("sales.orders");

    /** Opened for reading. */
    protected abstract TableCatalog catalog();

    /** Opened for changes. */
    protected abstract TableChanges changes();

    /** The following stand for another client of the same catalog. */
    protected abstract void createNamespace(String dotted);

    /** With the columns id and address.city, and no snapshot. */
    protected abstract void createTable(TableName name);

    /** Commits one file of that many rows. */
    protected abstract void append(TableName name, int rows);

    /** Makes the table's metadata unreadable. */
    protected abstract void spoil(TableName name);

    protected abstract long currentSnapshot(TableName name);

    protected abstract Set<String> tags(TableName name);

    /** Equal as long as nothing in the catalog or its files has changed. */
    protected abstract Object everything();

    private void createOrders() {
        createNamespace("sales");
        createTable(ORDERS);
    }

    @Test
    void anEmptyCatalogListsNoNamespaces() {
        assertThat(catalog().findNamespaces()).isEmpty();
    }

    @Test
    void nestedNamespacesAreListedInDottedForm() {
        createNamespace("ops");
        createNamespace("ops.security");
        createNamespace("sales");
        assertThat(catalog().findNamespaces()).containsExactly("ops", "ops.security", "sales");
    }

    @Test
    void theTablesOfANamespaceAreItsOwnAndSorted() {
        createNamespace("ops");
        createNamespace("ops.security");
        createTable(TableName.of("ops.shipments"));
        createTable(TableName.of("ops.inventory"));
        createTable(TableName.of("ops.security.logins"));
        assertThat(catalog().findTables("ops"))
                .containsExactly(TableName.of("ops.inventory"), TableName.of("ops.shipments"));
        assertThat(catalog().findTables("ops.security"))
                .containsExactly(TableName.of("ops.security.logins"));
    }

    @Test
    void aNamespaceWithoutTablesListsNone() {
        createNamespace("empty");
        assertThat(catalog().findTables("empty")).isEmpty();
    }

    @Test
    void aNamespaceThatIsNotThereIsMissing() {
        assertThat(failureOf(() -> catalog().findTables("nowhere")))
                .isInstanceOf(Failure.Missing.class);
    }

    @Test
    void theStateIsThatOfTheCurrentSnapshot() {
        createOrders();
        append(ORDERS, 10);
        append(ORDERS, 32);
        TableState state = catalog().load(ID, ORDERS);
        assertThat(state.connection()).isEqualTo(ID);
        assertThat(state.name()).isEqualTo(ORDERS);
        assertThat(state.size().rows()).isEqualTo(OptionalLong.of(42));
        assertThat(state.size().files()).isEqualTo(OptionalLong.of(2));
        assertThat(state.size().bytes()).isPresent();
        assertThat(state.snapshots()).isEqualTo(OptionalLong.of(2));
        assertThat(state.lastCommit()).isPresent();
        assertThat(state.columns()).containsExactly("id", "address", "address.city");
        assertThat(state.location()).isNotBlank();
        assertThat(state.readHow()).isNotBlank();
    }

    @Test
    void aTableThatWasNeverWrittenTellsNoSize() {
        createOrders();
        TableState state = catalog().load(ID, ORDERS);
        assertThat(state.size()).isEqualTo(TableState.Size.UNKNOWN);
        assertThat(state.lastCommit()).isEmpty();
    }

    @Test
    void aTableThatIsNotThereIsMissing() {
        createNamespace("sales");
        assertThat(failureOf(() -> catalog().load(ID, ORDERS))).isInstanceOf(Failure.Missing.class);
    }

    @Test
    void unreadableMetadataIsCorruptForThatTableOnly() {
        createOrders();
        TableName returns = TableName.of("sales.returns");
        createTable(returns);
        spoil(ORDERS);
        assertThat(failureOf(() -> catalog().load(ID, ORDERS))).isInstanceOf(Failure.Corrupt.class);
        assertThat(catalog().findTables("sales")).containsExactly(ORDERS, returns);
        assertThat(catalog().load(ID, returns).name()).isEqualTo(returns);
    }

    @Test
    void theRevisionMovesWithTheTableAndOnlyThen() {
        createOrders();
        String before = catalog().load(ID, ORDERS).revision();
        assertThat(catalog().load(ID, ORDERS).revision()).isEqualTo(before);
        append(ORDERS, 1);
        assertThat(catalog().load(ID, ORDERS).revision()).isNotEqualTo(before);
    }

    @Test
    void revisionsToldWithoutLoadingAreThoseThatLoadingFinds() {
        createOrders();
        append(ORDERS, 1);
        catalog()
                .findRevisions("sales")
                .forEach(
                        (table, revision) ->
                                assertThat(catalog().load(ID, table).revision())
                                        .isEqualTo(revision));
    }

    @Test
    void readingNeverChangesAnything() {
        createOrders();
        append(ORDERS, 5);
        Object before = everything();
        catalog().findNamespaces().forEach(catalog()::findTables);
        catalog().findRevisions("sales");
        catalog().load(ID, ORDERS);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aTagNamesTheSnapshot() {
        createOrders();
        append(ORDERS, 5);
        String revision = catalog().load(ID, ORDERS).revision();
        changes().tag(ORDERS, "audited", currentSnapshot(ORDERS), revision);
        assertThat(tags(ORDERS)).containsExactly("audited");
        assertThat(catalog().load(ID, ORDERS).revision()).isNotEqualTo(revision);
    }

    @Test
    void aStaleRevisionIsAConflictAndChangesNothing() {
        createOrders();
        append(ORDERS, 5);
        String stale = catalog().load(ID, ORDERS).revision();
        long snapshot = currentSnapshot(ORDERS);
        append(ORDERS, 5);
        Object before = everything();
        assertThat(failureOf(() -> changes().tag(ORDERS, "audited", snapshot, stale)))
                .isInstanceOf(Failure.Conflict.class);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aNameThatIsTakenIsAConflictAndChangesNothing() {
        createOrders();
        append(ORDERS, 5);
        long snapshot = currentSnapshot(ORDERS);
        changes().tag(ORDERS, "audited", snapshot, catalog().load(ID, ORDERS).revision());
        String revision = catalog().load(ID, ORDERS).revision();
        Object before = everything();
        assertThat(failureOf(() -> changes().tag(ORDERS, "audited", snapshot, revision)))
                .isInstanceOf(Failure.Conflict.class);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aSnapshotOrTableThatIsNotThereIsMissingAndChangesNothing() {
        createOrders();
        append(ORDERS, 5);
        String revision = catalog().load(ID, ORDERS).revision();
        Object before = everything();
        assertThat(failureOf(() -> changes().tag(ORDERS, "audited", 1, revision)))
                .isInstanceOf(Failure.Missing.class);
        assertThat(failureOf(() -> changes().tag(TableName.of("sales.no"), "t", 1, revision)))
                .isInstanceOf(Failure.Missing.class);
        assertThat(everything()).isEqualTo(before);
    }

    private static Failure failureOf(Runnable call) {
        ConnectorException thrown = catchThrowableOfType(ConnectorException.class, call::run);
        assertThat(thrown).as("a failure").isNotNull();
        return thrown.failure();
    }
}
