package dev.lakewarden.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.store.Mode;
import dev.lakewarden.store.TemporaryWorkspace;
import dev.lakewarden.store.Workspace;
import dev.lakewarden.store.WorkspaceFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

class BackupsTest {
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    private final Path file;

    BackupsTest(@TempDir Path directory) {
        file = directory.resolve("w.db");
        TemporaryWorkspace.open(file, Mode.COMMAND).close();
    }

    @Test
    void oneADayIsDue() throws IOException, SQLException {
        Backups backups = Backups.of(file);
        assertThat(backups.isDue(NOW)).isTrue();
        backups.makeDaily(NOW);
        assertThat(backups.isDue(NOW.plus(Duration.ofHours(23)))).isFalse();
        assertThat(backups.isDue(NOW.plus(Duration.ofHours(24)))).isTrue();
    }

    @Test
    void theLastSevenAreKeptAndTheOneBeforeAMigrationForGood() throws IOException, SQLException {
        Path before = Backups.of(file).makeBeforeMigration(1, NOW);
        for (int day = 1; day <= 9; day++) {
            Backups.of(file).makeDaily(NOW.plus(Duration.ofDays(day)));
        }
        assertThat(Backups.of(file).findAll()).hasSize(8).last().isEqualTo(before);
    }

    @Test
    void anotherWorkspaceInTheSameDirectoryHasItsOwn() throws IOException, SQLException {
        Backups.of(file).makeDaily(NOW);
        assertThat(Backups.of(file.resolveSibling("w2.db")).findAll()).isEmpty();
    }

    @Test
    void aFileThatSomebodyElsePutBesideThemIsNoBackup() throws IOException, SQLException {
        Path made = Backups.of(file).makeDaily(NOW);
        String name = file.getFileName().toString().replaceFirst("\\.db$", "");
        for (String moment : List.of("20260101T000000Z", "20269999T000000.000Z", "Z")) {
            Files.writeString(made.resolveSibling(name + "-" + moment + ".db"), "not ours");
        }
        assertThat(Backups.of(file).findAll()).containsExactly(made);
        assertThat(Backups.of(file).isDue(NOW)).isFalse();
    }

    @Test
    void openingOnTheNextDayLeavesABackupBehind() {
        assertThat(WorkspaceFile.of(file).findBackups()).isEmpty();
        try (Workspace workspace = TemporaryWorkspace.open(file, Mode.COMMAND)) {
            assertThat(workspace.file()).isEqualTo(file);
        }
        assertThat(WorkspaceFile.of(file).findBackups()).hasSize(1);
        assertThat(
                        WorkspaceFile.of(WorkspaceFile.of(file).findBackups().getFirst())
                                .check()
                                .problems())
                .isEmpty();
    }
}
