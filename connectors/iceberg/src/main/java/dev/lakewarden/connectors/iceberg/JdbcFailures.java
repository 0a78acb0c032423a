package dev.lakewarden.connectors.iceberg;

import dev.lakewarden.governance.architecture.Exempt;
import dev.lakewarden.governance.failure.Failure;

import org.apache.iceberg.exceptions.AlreadyExistsException;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

/** What exceptions of a JDBC catalog mean. */
@Exempt(rule = Exempt.Rule.SQL, reason = "A database says what is wrong as an SQLException.")
record JdbcFailures(JdbcAddress address) implements FailureMapping {
    @Override
    public Failure ofReading(String subject, RuntimeException e) {
        if (e instanceof AlreadyExistsException || e instanceof CancellationException) {
            return e instanceof CancellationException
                    ? new Failure.Cancelled(subject, "Stopped while waiting for the database")
                    : IcebergFailures.of(subject, e);
        }
        Optional<SQLException> sql =
                Stream.<Throwable>iterate(e, at -> at != null, Throwable::getCause)
                        .filter(SQLException.class::isInstance)
                        .map(SQLException.class::cast)
                        .findFirst();
        return sql.map(it -> address.isSqlite() ? sqlite(subject, it) : server(subject, it))
                .orElseGet(() -> IcebergFailures.of(subject, e));
    }

    private static Failure sqlite(String subject, SQLException e) {
        // SQLite's primary result codes; the driver gives no SQLSTATE.
        return switch (e.getErrorCode() & 0xff) {
            case 1 -> noCatalog(subject);
            case 3, 8, 23 -> new Failure.Forbidden(subject, "The file may not be used that way");
            case 5, 6 -> new Failure.Throttled(subject, "The database is busy with another writer");
            case 10, 14 -> new Failure.Unreachable(subject, "The database file cannot be opened");
            case 11 -> new Failure.Corrupt(subject, "The database file is damaged");
            case 26 -> new Failure.Corrupt(subject, "The file is no SQLite database");
            default -> unknown(subject);
        };
    }

    private static Failure server(String subject, SQLException e) {
        if (e instanceof SQLTimeoutException) {
            return new Failure.TimedOut(subject, "The database did not answer in time");
        }
        if (e.getMessage() != null && e.getMessage().startsWith("No suitable driver")) {
            return new Failure.Unsupported(
                    subject, "No driver for this kind of database is installed");
        }
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        return switch (state) {
            case "42P01", "42S02", "42S03", "42S04" -> noCatalog(subject);
            case "42501", "42000" ->
                    new Failure.Forbidden(subject, "The database does not allow this");
            default -> byClass(subject, state);
        };
    }

    private static Failure byClass(String subject, String state) {
        return switch (state.length() < 2 ? "" : state.substring(0, 2)) {
            case "08", "57", "90" ->
                    new Failure.Unreachable(subject, "The database cannot be reached");
            case "28" ->
                    new Failure.Unauthenticated(
                            subject, "The database refuses this user or password");
            case "53" -> new Failure.Throttled(subject, "The database has no connection to spare");
            case "HY" -> new Failure.TimedOut(subject, "The database did not answer in time");
            default -> unknown(subject);
        };
    }

    private static Failure noCatalog(String subject) {
        return new Failure.Missing(subject, "The database answers but holds no Iceberg catalog");
    }

    private static Failure unknown(String subject) {
        return new Failure.Defect(subject, "The database reports an error we do not know");
    }
}
