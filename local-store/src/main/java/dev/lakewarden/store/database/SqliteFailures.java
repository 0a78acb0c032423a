package dev.lakewarden.store.database;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import org.sqlite.SQLiteErrorCode;

import java.sql.SQLException;

/** What SQLite's result codes mean to a person. */
public final class SqliteFailures {
    private SqliteFailures() {}

    /** For a reading, or a change that was rolled back: nothing was written. */
    public static ConnectorException of(String subject, SQLException e) {
        return new ConnectorException(failure(subject, e), e);
    }

    /** For a commit whose outcome SQLite could not tell. */
    static ConnectorException ofCommit(String subject, SQLException e) {
        return primaryCode(e) == SQLiteErrorCode.SQLITE_IOERR.code
                ? new ConnectorException(
                        new Failure.OutcomeUnknown(
                                subject,
                                "The disk failed while the change was written; look before you"
                                        + " repeat it"),
                        e)
                : of(subject, e);
    }

    public static boolean isDamage(SQLException e) {
        int code = primaryCode(e);
        return code == SQLiteErrorCode.SQLITE_CORRUPT.code
                || code == SQLiteErrorCode.SQLITE_NOTADB.code;
    }

    public static boolean isBusy(SQLException e) {
        int code = primaryCode(e);
        return code == SQLiteErrorCode.SQLITE_BUSY.code
                || code == SQLiteErrorCode.SQLITE_LOCKED.code;
    }

    /** Extended codes carry the primary one in their lowest byte. */
    static int primaryCode(SQLException e) {
        return e.getErrorCode() & 0xff;
    }

    private static Failure failure(String subject, SQLException e) {
        return switch (SQLiteErrorCode.getErrorCode(primaryCode(e))) {
            case SQLITE_BUSY, SQLITE_LOCKED ->
                    new Failure.TimedOut(
                            subject,
                            "Another Lakewarden process kept it busy; nothing was written");
            case SQLITE_FULL ->
                    new Failure.Forbidden(
                            subject, "The disk is full; nothing was written, free some space");
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH ->
                    new Failure.Forbidden(
                            subject, "The file or its directory may not be written by this user");
            case SQLITE_CORRUPT, SQLITE_NOTADB ->
                    new Failure.Corrupt(
                            subject, "The file is damaged; check it and restore a backup");
            case SQLITE_IOERR ->
                    new Failure.Forbidden(
                            subject,
                            "The disk did not read or write the file: it is full, or it fails");
            default -> new Failure.Defect(subject, "SQLite said: " + e.getMessage());
        };
    }
}
