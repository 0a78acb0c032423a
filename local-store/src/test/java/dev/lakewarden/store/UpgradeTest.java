package dev.lakewarden.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lakewarden.governance.audit.AuditVerdict;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.store.database.Migrations;
import dev.lakewarden.store.database.Session;
import dev.lakewarden.store.database.SqliteConnections;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

class UpgradeTest {
    private final Path file;

    UpgradeTest(@TempDir Path directory) {
        file = directory.resolve("w.db");
    }

    private void create(int version, String more) throws IOException, SQLException {
        Files.createFile(file);
        try (Connection connection = SqliteConnections.openWriter(file)) {
            Session session = new Session(connection);
            Migrations.bringTo(session, version, Instant.EPOCH);
            session.run(more);
        }
    }

    @Test
    void aFileOfTheFirstVersionIsUpgradedWithABackupOfIt() throws IOException, SQLException {
        create(1, "INSERT INTO layout VALUES ('theme', 'dark')");
        try (Workspace workspace = TemporaryWorkspace.open(file, Mode.COMMAND)) {
            assertThat(workspace.layouts().load().values()).containsEntry("theme", "dark");
            assertThat(workspace.tasks().findLatest(1)).isEmpty();
            assertThat(workspace.audit().verify()).isEqualTo(new AuditVerdict.Intact(0));
        }
        assertThat(WorkspaceFile.of(file).check().version()).isEqualTo(Migrations.newest());
        List<Path> backups = WorkspaceFile.of(file).findBackups();
        assertThat(backups)
                .anySatisfy(it -> assertThat(WorkspaceFile.of(it).check().version()).isEqualTo(1));
    }

    @Test
    void anUpgradedFileHasTheSchemaOfANewOne() throws IOException, SQLException {
        create(1, "SELECT 1");
        TemporaryWorkspace.open(file, Mode.COMMAND).close();
        Path fresh = file.resolveSibling("fresh.db");
        TemporaryWorkspace.open(fresh, Mode.COMMAND).close();
        assertThat(schema(file)).isEqualTo(schema(fresh));
    }

    private static List<String> schema(Path file) throws SQLException {
        try (Connection connection = SqliteConnections.openReader(file)) {
            return new Session(connection)
                    .list(
                            "SELECT coalesce(sql, name) FROM sqlite_schema ORDER BY name",
                            row -> row.getString(1));
        }
    }

    @Test
    void aFileOfANewerVersionIsLeftAsItIs() throws IOException, SQLException {
        create(Migrations.newest(), "PRAGMA user_version = 99");
        byte[] before = Files.readAllBytes(file);
        for (Mode mode : Mode.values()) {
            assertThat(Workspace.open(file, mode))
                    .isEqualTo(new Opening.Newer(99, Migrations.newest()));
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(WorkspaceFile.of(file).check().problems())
                .containsExactly("Schema version 99 is of a newer Lakewarden");
    }

    @Test
    void anOldFileIsNotUpgradedByAReader() throws IOException, SQLException {
        create(1, "SELECT 1");
        var refused =
                catchThrowableOfType(
                        ConnectorException.class, () -> Workspace.open(file, Mode.READ_ONLY));
        assertThat(refused.failure()).isInstanceOf(Failure.Refused.class);
    }
}
