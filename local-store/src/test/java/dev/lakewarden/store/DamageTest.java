package dev.lakewarden.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lakewarden.governance.audit.AuditEvent;
import dev.lakewarden.governance.audit.AuditVerdict;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.workspace.WorkspaceHealth;
import dev.lakewarden.store.database.Session;
import dev.lakewarden.store.database.SqliteConnections;
import dev.lakewarden.store.file.Backups;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

class DamageTest {
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    private final Path file;

    DamageTest(@TempDir Path directory) {
        file = directory.resolve("w.db");
    }

    /** Whoever could not ask a person anyway. */
    private static final Consent NONE =
            new Consent() {
                @Override
                public void begin(Path file) {
                    throw new IllegalStateException("begin");
                }

                @Override
                public void setAside(Path file) {
                    throw new IllegalStateException("set aside");
                }
            };

    @ParameterizedTest
    @EnumSource(
            value = Mode.class,
            names = {"WINDOW", "COMMAND"})
    void withoutConsentNothingIsBegunAndNothingSetAside(Mode mode) throws IOException {
        Path none = file.resolveSibling("none/w.db");
        assertThatThrownBy(() -> Workspace.open(none, mode, NONE)).hasMessage("begin");
        assertThat(none.getParent()).doesNotExist();

        TemporaryWorkspace.open(file, Mode.COMMAND).close();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            Damage.PAGES_OF_NOISE.doTo(channel);
        }
        byte[] damaged = Files.readAllBytes(file);
        assertThatThrownBy(() -> Workspace.open(file, mode, NONE)).hasMessage("set aside");
        assertThat(file).hasBinaryContent(damaged);
    }

    enum Damage {
        TRUNCATED {
            @Override
            void doTo(FileChannel channel) throws IOException {
                channel.truncate(channel.size() / 2 + 17);
            }
        },
        CUT_TO_A_FEW_BYTES {
            @Override
            void doTo(FileChannel channel) throws IOException {
                channel.truncate(50);
            }
        },
        HEADER_OVERWRITTEN {
            @Override
            void doTo(FileChannel channel) throws IOException {
                channel.write(noise(64), 0);
            }
        },
        PAGES_OF_NOISE {
            @Override
            void doTo(FileChannel channel) throws IOException {
                for (long page = 1; page * 4096 < channel.size(); page++) {
                    channel.write(noise(4096), page * 4096);
                }
            }
        },
        EMPTIED {
            @Override
            void doTo(FileChannel channel) throws IOException {
                channel.truncate(0);
            }
        };

        abstract void doTo(FileChannel channel) throws IOException;

        private static ByteBuffer noise(int length) {
            byte[] bytes = new byte[length];
            new Random(42).nextBytes(bytes);
            return ByteBuffer.wrap(bytes);
        }
    }

    private void fill() {
        try (Workspace workspace = TemporaryWorkspace.open(file, Mode.COMMAND)) {
            workspace.layouts().save(Map.of("theme", "dark"));
            for (int i = 0; i < 20; i++) {
                workspace.audit().append(new AuditEvent("ana", "a.did", "lake", "x".repeat(500)));
            }
        }
    }

    private void damage(Damage damage) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            damage.doTo(channel);
        }
    }

    private Opening.Damaged openDamaged(Mode mode) {
        Opening opening = Workspace.open(file, mode);
        assertThat(opening).isInstanceOf(Opening.Damaged.class);
        return (Opening.Damaged) opening;
    }

    @ParameterizedTest
    @EnumSource
    void aDamagedFileIsSetAsideAndTheNewestBackupOffered(Damage damage)
            throws IOException, SQLException {
        fill();
        Backups.of(file).makeDaily(NOW.minus(Duration.ofDays(1)));
        Path backup = Backups.of(file).makeDaily(NOW);
        damage(damage);
        byte[] damaged = Files.readAllBytes(file);

        Opening.Damaged found = openDamaged(Mode.WINDOW);
        assertThat(found.backup()).contains(backup);
        assertThat(found.setAsideAs()).hasBinaryContent(damaged);
        assertThat(file).doesNotExist();

        assertThat(openDamaged(Mode.COMMAND).setAsideAs()).isEqualTo(found.setAsideAs());
        WorkspaceFile.of(file).restore(backup, "ana");
        try (Workspace workspace = TemporaryWorkspace.open(file, Mode.WINDOW)) {
            assertThat(workspace.layouts().load().values()).containsEntry("theme", "dark");
            assertThat(workspace.audit().verify()).isEqualTo(new AuditVerdict.Intact(21));
        }
        assertThat(found.setAsideAs()).exists();
    }

    @Test
    void withoutABackupStartingOverIsDecidedAndNotAssumed() throws IOException {
        fill();
        damage(Damage.EMPTIED);
        assertThat(openDamaged(Mode.COMMAND).backup()).isEmpty();
        WorkspaceFile.of(file).startOver("ana");
        try (Workspace workspace = TemporaryWorkspace.open(file, Mode.COMMAND)) {
            assertThat(workspace.audit().findLatest(1).getFirst().event().action())
                    .isEqualTo("workspace.started-over");
        }
    }

    @Test
    void readingADamagedFileLeavesItInItsPlace() throws IOException {
        fill();
        damage(Damage.HEADER_OVERWRITTEN);
        var refused =
                catchThrowableOfType(
                        ConnectorException.class, () -> Workspace.open(file, Mode.READ_ONLY));
        assertThat(refused.failure()).isInstanceOf(Failure.Corrupt.class);
        assertThat(file).exists();
    }

    @ParameterizedTest
    @EnumSource(
            value = Mode.class,
            names = {"WINDOW", "COMMAND"})
    void aFileThatNeverWasAWorkspaceStaysWhereItIs(Mode mode) throws IOException {
        Path letter = Files.writeString(file, "Dear Ana, this is a letter.");
        var refused =
                catchThrowableOfType(ConnectorException.class, () -> Workspace.open(letter, mode));
        assertThat(refused.failure()).isInstanceOf(Failure.Invalid.class);
        assertThat(letter).hasContent("Dear Ana, this is a letter.");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDeviceIsNeverAWorkspaceAndStaysWhereItIs() throws IOException {
        // Through a link, so that a failure of this test harms the link and not the device.
        Path device = Files.createSymbolicLink(file, Path.of("/dev/null"));
        var refused =
                catchThrowableOfType(
                        ConnectorException.class, () -> Workspace.open(device, Mode.COMMAND));
        assertThat(refused.failure()).isInstanceOf(Failure.Invalid.class);
        assertThat(device).isSymbolicLink();
    }

    @Test
    void aCheckOfWhatCannotBeReadSaysSoAndChangesNothing() throws IOException {
        fill();
        damage(Damage.HEADER_OVERWRITTEN);
        WorkspaceHealth health = WorkspaceFile.of(file).check();
        assertThat(health.isWhole()).isFalse();
        assertThat(health.problems()).containsExactly("Its beginning was overwritten");
        assertThat(file).exists();
    }

    @Test
    void aLogWithoutItsFileIsSetAside() throws IOException {
        fill();
        Files.delete(file);
        Files.writeString(file.resolveSibling("w.db-wal"), "what was not folded in yet");
        assertThat(openDamaged(Mode.COMMAND).setAsideAs()).hasContent("what was not folded in yet");
    }

    @Test
    void aCheckNamesWhatAnOpeningDoesNotSee() throws SQLException {
        fill();
        WorkspaceHealth whole = WorkspaceFile.of(file).check();
        assertThat(whole.isWhole()).isTrue();
        assertThat(whole.audit()).isEqualTo(new AuditVerdict.Intact(20));
        try (var connection = SqliteConnections.openToCopy(file)) {
            new Session(connection)
                    .run(
                            "DROP TRIGGER audit_is_never_changed;"
                                    + " UPDATE audit SET actor = 'eve' WHERE sequence = 7;"
                                    + " UPDATE migration SET sha256 = 'x' WHERE version = 1");
        }
        WorkspaceHealth edited = WorkspaceFile.of(file).check();
        assertThat(edited.isWhole()).isFalse();
        assertThat(edited.audit())
                .isInstanceOfSatisfying(
                        AuditVerdict.Broken.class,
                        broken -> assertThat(broken.sequence()).isEqualTo(7));
        assertThat(edited.problems()).hasSize(1).first().asString().contains("version 1");
    }

    @Test
    void restoringKeepsWhatItReplaces() {
        fill();
        Path backup = file.resolveSibling("copy.db");
        WorkspaceFile.of(file).backup(backup);
        try (Workspace workspace = TemporaryWorkspace.open(file, Mode.COMMAND)) {
            workspace.layouts().save(Map.of("theme", "light"));
        }
        Optional<Path> kept = WorkspaceFile.of(file).restore(backup, "ana");
        assertThat(theme(file)).isEqualTo("dark");
        assertThat(theme(kept.orElseThrow())).isEqualTo("light");
    }

    private static String theme(Path file) {
        try (Workspace workspace = TemporaryWorkspace.open(file, Mode.COMMAND)) {
            return workspace.layouts().load().values().getOrDefault("theme", "none");
        }
    }

    @Test
    void restoringIsRefusedWhileAnyoneHasTheFileOpen() {
        fill();
        Path backup = file.resolveSibling("copy.db");
        WorkspaceFile.of(file).backup(backup);
        for (Mode mode : new Mode[] {Mode.WINDOW, Mode.COMMAND}) {
            try (Workspace _ = TemporaryWorkspace.open(file, mode)) {
                assertThat(restoreFailure(backup)).isInstanceOf(Failure.Refused.class);
            }
        }
        assertThat(theme(file)).isEqualTo("dark");
    }

    @Test
    void aDamagedBackupIsNotRestored() throws IOException {
        fill();
        Path backup = file.resolveSibling("copy.db");
        Files.writeString(backup, "not a backup at all");
        assertThat(restoreFailure(backup)).isInstanceOf(Failure.Corrupt.class);
        assertThat(theme(file)).isEqualTo("dark");
    }

    private Failure restoreFailure(Path backup) {
        return catchThrowableOfType(
                        ConnectorException.class,
                        () -> WorkspaceFile.of(file).restore(backup, "ana"))
                .failure();
    }

    @Test
    void aBackupNeverReplacesWhatIsThere() throws IOException {
        fill();
        Path taken = Files.writeString(file.resolveSibling("taken.db"), "mine");
        var refused =
                catchThrowableOfType(
                        ConnectorException.class, () -> WorkspaceFile.of(file).backup(taken));
        assertThat(refused.failure()).isInstanceOf(Failure.Invalid.class);
        assertThat(taken).hasContent("mine");
    }
}
