package dev.lakewarden.connectors.iceberg;

import dev.lakewarden.governance.architecture.Exempt;

import org.apache.iceberg.jdbc.JdbcClientPool;
import org.apache.iceberg.jdbc.UncheckedSQLException;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;

/**
 * Database connections for a JDBC catalog. Not Iceberg's own, because that one creates a SQLite
 * file that is missing and puts the address, which may hold more than it should, into messages.
 */
@Exempt(
        rule = Exempt.Rule.SQL,
        reason = "A JDBC catalog is a database; this is how its connections are opened read-only.")
final class JdbcPool extends JdbcClientPool {
    /** What a pool's connections may do. */
    enum Mode {
        /** SQLite's own words: READONLY; READWRITE, but never CREATE. */
        READING(1),
        CHANGING(2);

        private final int sqlite;

        Mode(int sqlite) {
            this.sqlite = sqlite;
        }
    }

    private static final int AT_ONCE = 4;

    private final JdbcAddress address;
    private final Properties login;
    private final Mode mode;

    JdbcPool(JdbcAddress address, Map<String, String> login, Mode mode) {
        super(AT_ONCE, address.uri(), Map.of());
        this.address = address;
        this.login = new Properties();
        this.login.putAll(login);
        this.mode = mode;
        if (address.isSqlite()) {
            this.login.setProperty("open_mode", String.valueOf(mode.sqlite));
        }
    }

    @Override
    protected Connection newClient() {
        try {
            Connection connection = DriverManager.getConnection(address.uri(), login);
            if (mode == Mode.READING && !address.isSqlite()) {
                connection.setReadOnly(true);
            }
            return connection;
        } catch (SQLException e) {
            throw new UncheckedSQLException(e, "Cannot connect to %s", address);
        }
    }
}
