package dev.lakewarden.store.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

class DatabaseTest {
    private final Path file;
    private final Database database;

    DatabaseTest(@TempDir Path directory) throws IOException, SQLException {
        file = Files.createFile(directory.resolve("d.db"));
        database = new Database(file, Access.READ_WRITE);
        database.change(session -> session.run("CREATE TABLE t (x)"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private long rows() {
        return database.read(session -> session.number("SELECT count(*) FROM t"));
    }

    private Failure failureOf(Database.Change change) {
        return catchThrowableOfType(ConnectorException.class, () -> database.change(change))
                .failure();
    }

    @Test
    void aChangeThatFailsHalfWayLeavesNothing() {
        Failure failure =
                failureOf(
                        session -> {
                            session.change("INSERT INTO t VALUES (1)");
                            session.change("INSERT INTO nowhere VALUES (1)");
                        });
        assertThat(failure).isInstanceOf(Failure.Defect.class);
        assertThat(rows()).isZero();
        database.change(session -> session.change("INSERT INTO t VALUES (2)"));
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void aFullDiskIsSaidInWordsAndLeavesWhatWasThere() {
        database.change(session -> session.change("INSERT INTO t VALUES (1)"));
        long pages = database.read(session -> session.number("PRAGMA page_count"));
        database.change(session -> session.number("PRAGMA max_page_count = " + pages));
        Failure failure =
                failureOf(
                        session -> session.change("INSERT INTO t VALUES (?)", "x".repeat(100_000)));
        assertThat(failure.because()).contains("disk is full");
        assertThat(rows()).isEqualTo(1);
        database.change(session -> session.number("PRAGMA max_page_count = 100000"));
        database.change(session -> session.change("INSERT INTO t VALUES (2)"));
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void readersDoNotWaitForTheWriter() {
        database.change(
                session -> {
                    session.change("INSERT INTO t VALUES (1)");
                    assertThat(rows()).isZero();
                });
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void aReadingThatFailsDoesNotSpoilTheNext() {
        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(
                            () -> database.read(session -> session.number("SELECT * FROM nowhere")))
                    .isInstanceOf(ConnectorException.class);
        }
        assertThat(rows()).isZero();
    }

    @Test
    void aFileThatMayOnlyBeReadIsForbiddenToAWriter() throws SQLException {
        try (var connection = SqliteConnections.openReadOnly(file)) {
            var refused =
                    catchThrowableOfType(
                            SQLException.class,
                            () -> new Session(connection).change("INSERT INTO t VALUES (1)"));
            assertThat(SqliteFailures.of("workspace", refused).failure())
                    .isInstanceOf(Failure.Forbidden.class);
        }
    }
}
