package dev.lakewarden.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.store.database.Session;
import dev.lakewarden.store.database.SqliteConnections;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class WorkspaceTest {
    private final Path data;
    private final Path file;

    WorkspaceTest(@TempDir Path directory) {
        data = directory.resolve("data");
        file = data.resolve("w.db");
    }

    private Workspace open(Mode mode) {
        return TemporaryWorkspace.open(file, mode);
    }

    private Failure failureOf(Mode mode) {
        return catchThrowableOfType(ConnectorException.class, () -> Workspace.open(file, mode))
                .failure();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyItsOwnerMayOpenTheFileAndWhatLiesBesideIt() throws IOException {
        try (Workspace workspace = open(Mode.WINDOW)) {
            workspace.layouts().save(Map.of("theme", "dark"));
            try (var all = Files.list(data)) {
                assertThat(all)
                        .hasSizeGreaterThanOrEqualTo(4)
                        .allSatisfy(it -> assertThat(permissions(it)).isEqualTo("rw-------"));
            }
            assertThat(permissions(data)).isEqualTo("rwx------");
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileThatOthersMayReadIsTakenBack() throws IOException {
        open(Mode.COMMAND).close();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        open(Mode.COMMAND).close();
        assertThat(permissions(file)).isEqualTo("rw-------");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void aSecondWindowIsToldWhoHasItAndMayReadIt() {
        try (Workspace first = open(Mode.WINDOW)) {
            first.layouts().save(Map.of("theme", "dark"));
            assertThat(Workspace.open(file, Mode.WINDOW))
                    .isInstanceOfSatisfying(
                            Opening.Locked.class,
                            locked ->
                                    assertThat(locked.holder().process())
                                            .isEqualTo(ProcessHandle.current().pid()));
            try (Workspace second = open(Mode.READ_ONLY)) {
                assertThat(second.layouts().load().values()).containsEntry("theme", "dark");
                first.layouts().save(Map.of("theme", "light"));
                assertThat(second.layouts().load().values()).containsEntry("theme", "light");
                var refused =
                        catchThrowableOfType(
                                ConnectorException.class,
                                () -> second.layouts().save(Map.of("theme", "dark")));
                assertThat(refused.failure()).isInstanceOf(Failure.Refused.class);
            }
        }
        open(Mode.WINDOW).close();
    }

    @Test
    void aWorkspaceUnderAnotherNameIsTheSame() throws IOException {
        try (Workspace first = open(Mode.WINDOW)) {
            Path link = Files.createSymbolicLink(file.resolveSibling("link.db"), first.file());
            assertThat(Workspace.open(link, Mode.WINDOW)).isInstanceOf(Opening.Locked.class);
        }
    }

    @Test
    void commandsWorkBesideAWindowWhichHearsOfThem() throws InterruptedException {
        try (Workspace window = open(Mode.WINDOW);
                Workspace command = open(Mode.COMMAND)) {
            CountDownLatch heard = new CountDownLatch(1);
            try (var _ = window.changes().subscribe(heard::countDown)) {
                command.layouts().save(Map.of("theme", "dark"));
                assertThat(heard.await(2, TimeUnit.SECONDS)).isTrue();
            }
            assertThat(window.layouts().load().values()).containsEntry("theme", "dark");
        }
    }

    @Test
    void aWindowHearsOfItsOwnChanges() throws InterruptedException {
        try (Workspace window = open(Mode.WINDOW)) {
            CountDownLatch heard = new CountDownLatch(1);
            try (var _ = window.changes().subscribe(heard::countDown)) {
                window.layouts().save(Map.of("theme", "dark"));
                assertThat(heard.await(2, TimeUnit.SECONDS)).isTrue();
            }
        }
    }

    @Test
    void whatIsClosedRefusesAndDoesNotHang() {
        Workspace workspace = open(Mode.COMMAND);
        workspace.close();
        assertThat(
                        catchThrowableOfType(
                                ConnectorException.class,
                                () -> workspace.layouts().save(Map.of("theme", "dark"))))
                .isNotNull();
    }

    @Test
    void aDirectoryInItsPlaceIsSaidSo() throws IOException {
        Files.createDirectories(file);
        assertThat(failureOf(Mode.COMMAND)).isInstanceOf(Failure.Invalid.class);
    }

    @Test
    void aFileWhereItsDirectoryShouldBeIsSaidSo() throws IOException {
        Files.writeString(data, "not a directory");
        assertThat(failureOf(Mode.WINDOW).because()).contains("data");
    }

    @Test
    void readingWhatIsNotThereIsMissingAndCreatesNothing() {
        assertThat(failureOf(Mode.READ_ONLY)).isInstanceOf(Failure.Missing.class);
        assertThat(file).doesNotExist();
    }

    @Test
    void anotherProgramsFileIsLeftAsItIs() throws IOException, SQLException {
        Files.createDirectories(data);
        Files.createFile(file);
        try (Connection other = SqliteConnections.openToCopy(file)) {
            new Session(other).run("CREATE TABLE theirs (x); INSERT INTO theirs VALUES (1)");
        }
        byte[] before = Files.readAllBytes(file);
        assertThat(failureOf(Mode.COMMAND)).isInstanceOf(Failure.Invalid.class);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }
}
