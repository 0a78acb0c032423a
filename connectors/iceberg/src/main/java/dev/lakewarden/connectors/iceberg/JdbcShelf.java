package dev.lakewarden.connectors.iceberg;

import dev.lakewarden.governance.architecture.Exempt;

import org.apache.iceberg.TableMetadata;
import org.apache.iceberg.TableMetadataParser;
import org.apache.iceberg.catalog.Namespace;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.exceptions.NoSuchTableException;
import org.apache.iceberg.io.FileIO;
import org.apache.iceberg.jdbc.JdbcCatalog;
import org.apache.iceberg.jdbc.JdbcClientPool;
import org.apache.iceberg.jdbc.UncheckedSQLException;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

/**
 * Reads a JDBC catalog. Names come from Iceberg's catalog class; metadata locations are read from
 * its table directly, because one query then answers a whole namespace and because loading through
 * the catalog class retries a damaged metadata file for minutes.
 */
@Exempt(rule = Exempt.Rule.SQL, reason = "A JDBC catalog is a database; these are its two queries.")
final class JdbcShelf implements Shelf {
    private static final String LOCATIONS =
            "SELECT table_name, metadata_location FROM iceberg_tables"
                    + " WHERE catalog_name = ? AND table_namespace = ?";
    private static final String ONLY_TABLES =
            " AND (iceberg_type = 'TABLE' OR iceberg_type IS NULL)";
    private static final String OF_ONE = " AND table_name = ?";

    private final JdbcCatalog catalog;
    private final JdbcClientPool pool;
    private final FileIO files;
    private final String locations;

    JdbcShelf(JdbcCatalog catalog, JdbcClientPool pool, FileIO files) {
        this.catalog = catalog;
        this.pool = pool;
        this.files = files;
        this.locations = run(JdbcShelf::knowsViews) ? LOCATIONS + ONLY_TABLES : LOCATIONS;
    }

    @Override
    public List<Namespace> namespaces(Namespace parent) {
        return catalog.listNamespaces(parent);
    }

    @Override
    public List<TableIdentifier> tables(Namespace namespace) {
        return catalog.listTables(namespace);
    }

    @Override
    public Map<TableIdentifier, String> revisions(Namespace namespace) {
        return run(
                connection -> {
                    try (PreparedStatement query = connection.prepareStatement(locations)) {
                        query.setString(1, catalog.name());
                        query.setString(2, String.join(".", namespace.levels()));
                        return revisions(namespace, query);
                    }
                });
    }

    private static Map<TableIdentifier, String> revisions(
            Namespace namespace, PreparedStatement query) throws SQLException {
        Map<TableIdentifier, String> found = new HashMap<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                found.put(TableIdentifier.of(namespace, rows.getString(1)), rows.getString(2));
            }
        }
        return found;
    }

    @Override
    public TableMetadata load(TableIdentifier table) {
        return TableMetadataParser.read(files, run(connection -> location(connection, table)));
    }

    private String location(Connection connection, TableIdentifier table) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(locations + OF_ONE)) {
            query.setString(1, catalog.name());
            query.setString(2, String.join(".", table.namespace().levels()));
            query.setString(3, table.name());
            try (ResultSet rows = query.executeQuery()) {
                if (!rows.next()) {
                    throw new NoSuchTableException("There is no table %s", table);
                }
                return rows.getString(2);
            }
        }
    }

    private static boolean knowsViews(Connection connection) throws SQLException {
        try (ResultSet columns =
                connection.getMetaData().getColumns(null, null, "iceberg_tables", "iceberg_type")) {
            return columns.next();
        }
    }

    private interface Query<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T run(Query<T> query) {
        try {
            return pool.run(query::on);
        } catch (SQLException e) {
            throw new UncheckedSQLException(e, "A query of the catalog failed");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Stopped while waiting for the database");
        }
    }
}
