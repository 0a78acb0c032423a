package dev.lakewarden.store.database;

import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Opens SQLite connections with our settings, past the driver manager and its search for drivers.
 */
public final class SqliteConnections {
    /** Longer than any transaction of ours, including a migration. */
    static final int BUSY_MILLIS = 15_000;

    private SqliteConnections() {}

    /** For the one writer: every acknowledged commit is on the disk. */
    public static Connection openWriter(Path file) throws SQLException {
        SQLiteConfig config = config();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        return open(file, config);
    }

    /** For readers beside a writer, which recover the log of a killed process if need be. */
    public static Connection openReader(Path file) throws SQLException {
        Connection connection = open(file, config());
        new Session(connection).run("PRAGMA query_only = 1");
        return connection;
    }

    /** For a file that this process must not change in any way. */
    public static Connection openReadOnly(Path file) throws SQLException {
        SQLiteConfig config = config();
        config.setReadOnly(true);
        return open(file, config);
    }

    /** To copy a file without changing how it is kept. */
    public static Connection openToCopy(Path file) throws SQLException {
        return open(file, config());
    }

    /** To ask for the file alone; says at once when someone else has it. */
    public static Connection openImpatient(Path file) throws SQLException {
        SQLiteConfig config = config();
        config.setBusyTimeout(0);
        return open(file, config);
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        // A workspace that is missing is created deliberately, never by opening it.
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        return config;
    }

    private static Connection open(Path file, SQLiteConfig config) throws SQLException {
        return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
    }
}
