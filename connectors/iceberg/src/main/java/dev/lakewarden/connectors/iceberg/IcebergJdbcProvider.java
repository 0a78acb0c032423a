package dev.lakewarden.connectors.iceberg;

import dev.lakewarden.connectors.probe.TimeLimit;
import dev.lakewarden.governance.connections.ConnectionProvider;
import dev.lakewarden.governance.connections.OpenConnection;
import dev.lakewarden.governance.connections.ProviderDescription;
import dev.lakewarden.governance.connections.ResolvedSettings;
import dev.lakewarden.governance.connections.Setting;
import dev.lakewarden.governance.connections.SettingType;
import dev.lakewarden.governance.connections.SystemKind;
import dev.lakewarden.governance.connections.TestReport;
import dev.lakewarden.governance.connections.TestStep;
import dev.lakewarden.governance.failure.ConnectorException;

import org.apache.iceberg.CatalogProperties;
import org.apache.iceberg.io.FileIO;
import org.apache.iceberg.jdbc.JdbcCatalog;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Iceberg tables listed in a database. Opening creates nothing and alters nothing: a missing SQLite
 * file stays missing, and a catalog of the older layout is used as it is.
 */
public final class IcebergJdbcProvider implements ConnectionProvider {
    private static final ProviderDescription DESCRIPTION =
            new ProviderDescription(
                    "iceberg-jdbc",
                    "Iceberg JDBC",
                    SystemKind.TABLE_CATALOG,
                    "An Iceberg catalog kept in a database: a SQLite file, or any database whose"
                            + " JDBC driver is installed.",
                    List.of(
                            Setting.required(
                                    "uri",
                                    "Database",
                                    new SettingType.Uri(List.of("jdbc")),
                                    "jdbc:sqlite:/data/catalog.db",
                                    "The database's JDBC address, without a password."),
                            Setting.optional(
                                    "user",
                                    "User",
                                    new SettingType.Text(),
                                    "lake_reader",
                                    "Who signs in to the database; a SQLite file needs nobody."),
                            Setting.optional(
                                    "password",
                                    "Password",
                                    new SettingType.Secret(),
                                    "••••••",
                                    "The user's password."),
                            Setting.optional(
                                    "warehouse",
                                    "Warehouse",
                                    new SettingType.Text(),
                                    "/data/warehouse",
                                    "Where the catalog puts new tables; existing tables say"
                                            + " themselves where they are."),
                            Setting.optional(
                                            "catalog-name",
                                            "Catalog name",
                                            new SettingType.Text(),
                                            "lakewarden",
                                            "One database may hold several catalogs; this is the"
                                                    + " one that its writers name.")
                                    .withDefault("lakewarden")));

    private final TimeLimit limit;
    private final InstantSource clock;

    public IcebergJdbcProvider() {
        this(TimeLimit.ofSeconds(30), InstantSource.system());
    }

    IcebergJdbcProvider(TimeLimit limit, InstantSource clock) {
        this.limit = limit;
        this.clock = clock;
    }

    @Override
    public ProviderDescription description() {
        return DESCRIPTION;
    }

    @Override
    public OpenConnection openForReading(ResolvedSettings settings) {
        FileIO files = new LocalFiles();
        JdbcPool pool = pool(settings, JdbcPool.Mode.READING);
        JdbcCatalog catalog = open(settings, pool, files);
        return IcebergConnection.forReading(tables(settings, catalog, pool, files), catalog);
    }

    @Override
    public OpenConnection openForChanges(ResolvedSettings settings) {
        FileIO files = new WritableLocalFiles();
        JdbcPool pool = pool(settings, JdbcPool.Mode.CHANGING);
        JdbcCatalog catalog = open(settings, pool, files);
        IcebergTables tables = tables(settings, catalog, pool, files);
        return IcebergConnection.forChanges(
                tables,
                new IcebergChanges(tables, catalog, new JdbcFailures(address(settings)), limit),
                catalog);
    }

    @Override
    public TestReport test(ResolvedSettings settings, Consumer<TestStep> progress) {
        return new JdbcStages(settings.connection(), address(settings), limit.most())
                .run(() -> openForReading(settings), clock.instant(), progress);
    }

    private static JdbcAddress address(ResolvedSettings settings) {
        return new JdbcAddress(settings.load("uri"));
    }

    private static JdbcPool pool(ResolvedSettings settings, JdbcPool.Mode mode) {
        JdbcAddress address = address(settings);
        address.check(settings.connection());
        Map<String, String> login = new HashMap<>();
        settings.find("user").ifPresent(user -> login.put("user", user));
        settings.find("password").ifPresent(password -> login.put("password", password));
        return new JdbcPool(address, login, mode);
    }

    private JdbcCatalog open(ResolvedSettings settings, JdbcPool pool, FileIO files) {
        // No schema version: with one, Iceberg alters a catalog of the older layout on opening.
        Map<String, String> properties =
                Map.of(
                        CatalogProperties.URI,
                        address(settings).toString(),
                        CatalogProperties.WAREHOUSE_LOCATION,
                        settings.find("warehouse").orElse("/"));
        JdbcCatalog catalog = new JdbcCatalog(_ -> files, _ -> pool, false);
        String name = settings.find("catalog-name").orElse("lakewarden");
        guarded(
                settings,
                pool,
                () -> {
                    catalog.initialize(name, properties);
                    return true;
                });
        return catalog;
    }

    private IcebergTables tables(
            ResolvedSettings settings, JdbcCatalog catalog, JdbcPool pool, FileIO files) {
        Shelf shelf = guarded(settings, pool, () -> new JdbcShelf(catalog, pool, files));
        return new IcebergTables(
                settings.connection(), shelf, new JdbcFailures(address(settings)), limit, clock);
    }

    /** Leaves no connection behind when opening fails. */
    private <T> T guarded(ResolvedSettings settings, JdbcPool pool, Supplier<T> opening) {
        try {
            return limit.call(settings.connection(), opening);
        } catch (ConnectorException e) {
            pool.close();
            throw e;
        } catch (RuntimeException e) {
            pool.close();
            throw new ConnectorException(
                    new JdbcFailures(address(settings)).ofReading(settings.connection(), e), e);
        }
    }
}
