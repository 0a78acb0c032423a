package dev.lakewarden.connectors.iceberg;

import dev.lakewarden.connectors.probe.TimeLimit;
import dev.lakewarden.governance.connections.ConnectionProvider;
import dev.lakewarden.governance.connections.OpenConnection;
import dev.lakewarden.governance.connections.ProviderDescription;
import dev.lakewarden.governance.connections.ResolvedSettings;
import dev.lakewarden.governance.connections.TestReport;
import dev.lakewarden.governance.connections.TestStep;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import org.apache.iceberg.CatalogProperties;
import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.catalog.SessionCatalog.SessionContext;
import org.apache.iceberg.exceptions.BadRequestException;
import org.apache.iceberg.io.FileIO;
import org.apache.iceberg.rest.HTTPClient;
import org.apache.iceberg.rest.RESTSessionCatalog;
import org.apache.iceberg.rest.RESTUtil;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Consumer;

/** Iceberg tables behind the REST protocol. */
public final class IcebergRestProvider implements ConnectionProvider {
    private static final System.Logger LOG = System.getLogger(IcebergRestProvider.class.getName());
    private static final FailureMapping FAILURES = new RestFailures();

    private final TimeLimit limit;
    private final InstantSource clock;

    public IcebergRestProvider() {
        this(TimeLimit.ofSeconds(30), InstantSource.system());
    }

    IcebergRestProvider(TimeLimit limit, InstantSource clock) {
        this.limit = limit;
        this.clock = clock;
    }

    @Override
    public ProviderDescription description() {
        return RestSettings.DESCRIPTION;
    }

    @Override
    public OpenConnection openForReading(ResolvedSettings settings) {
        RESTSessionCatalog session = open(settings, new LocalFiles());
        return IcebergConnection.forReading(tables(settings, catalog(session)), session);
    }

    @Override
    public OpenConnection openForChanges(ResolvedSettings settings) {
        RESTSessionCatalog session = open(settings, new WritableLocalFiles());
        Catalog catalog = catalog(session);
        IcebergTables tables = tables(settings, catalog);
        return IcebergConnection.forChanges(
                tables, new IcebergChanges(tables, catalog, FAILURES, limit), session);
    }

    @Override
    public TestReport test(ResolvedSettings settings, Consumer<TestStep> progress) {
        return new RestStages(settings, limit.most())
                .run(() -> openForReading(settings), clock.instant(), progress);
    }

    private IcebergTables tables(ResolvedSettings settings, Catalog catalog) {
        return new IcebergTables(
                settings.connection(), new RestShelf(catalog), FAILURES, limit, clock);
    }

    private static Catalog catalog(RESTSessionCatalog session) {
        return session.asCatalog(SessionContext.createEmpty());
    }

    /** Its files are ours whatever the server asks for: it may name classes we do not have. */
    private RESTSessionCatalog open(ResolvedSettings settings, FileIO files) {
        Map<String, String> properties = RestSettings.properties(settings, limit.most());
        RESTSessionCatalog session =
                new RESTSessionCatalog(
                        config ->
                                HTTPClient.builder(config)
                                        .uri(config.get(CatalogProperties.URI))
                                        .withHeaders(RESTUtil.configHeaders(config))
                                        .build(),
                        (_, _) -> files);
        try {
            limit.call(
                    settings.connection(),
                    () -> {
                        session.initialize(settings.connection(), properties);
                        return true;
                    });
            return session;
        } catch (ConnectorException e) {
            close(session);
            throw e;
        } catch (RuntimeException e) {
            close(session);
            throw new ConnectorException(ofOpening(settings, e), e);
        }
    }

    /** Token servers refuse a credential or a scope as a bad request. */
    private static Failure ofOpening(ResolvedSettings settings, RuntimeException e) {
        boolean refused = e instanceof BadRequestException && says(e, "invalid_", "unauthorized_");
        return refused
                ? new Failure.Unauthenticated(
                        settings.connection(),
                        "The token server does not accept the credential or the scope")
                : FAILURES.ofReading(settings.connection(), e);
    }

    private static boolean says(RuntimeException e, String... parts) {
        String message = e.getMessage();
        for (String part : parts) {
            if (message != null && message.contains(part)) {
                return true;
            }
        }
        return false;
    }

    private static void close(RESTSessionCatalog session) {
        try {
            session.close();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "A catalog that did not open did not close cleanly either", e);
        }
    }
}
