package dev.lakewarden.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;

class LogFileTest {
    private Path directory;

    @BeforeEach
    void begin(@TempDir Path temporary) {
        directory = temporary;
    }

    @Test
    void onlyItsOwnerMayReadItAndItsDirectory() throws IOException {
        Path state = directory.resolve("state/lakewarden");

        LogFile.in(state.toString()).publish(new LogRecord(Level.INFO, "hello"));

        Path file = state.resolve("lakewarden.log");
        assertThat(Files.readString(file)).contains("INFO", "hello");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(state)))
                .isEqualTo("rwx------");
    }

    @Test
    void aLargeOneIsSetAsideAndTheOldestGoes() throws IOException {
        LogFile log = LogFile.in(directory.toString());
        for (int i = 0; i < LogFile.KEPT + 3; i++) {
            log.publish(new LogRecord(Level.INFO, "round " + i));
            try (RandomAccessFile file =
                    new RandomAccessFile(directory.resolve("lakewarden.log").toFile(), "rw")) {
                file.setLength(LogFile.LARGEST);
            }
        }

        try (var files = Files.list(directory)) {
            assertThat(files).hasSize(LogFile.KEPT + 1);
        }
        assertThat(Files.readString(directory.resolve("lakewarden.1.log"))).contains("round 5");
    }

    @Test
    void aDirectoryThatCannotBeWrittenDisturbsNobody() {
        LogFile.in("/proc/none").publish(new LogRecord(Level.INFO, "hello"));

        assertThat(Path.of("/proc/none")).doesNotExist();
    }

    @Test
    void whatLooksLikeASecretIsBlottedOut() {
        assertThat(LogLine.withoutSecrets("connect password=hunter2, user=ana"))
                .isEqualTo("connect password=***, user=ana");
        assertThat(LogLine.withoutSecrets("{\"client_secret\": \"hunter2\"}"))
                .isEqualTo("{\"client_secret\": ***}");
        assertThat(LogLine.withoutSecrets("Authorization: Bearer hunter2"))
                .isEqualTo("Authorization: ***");
        assertThat(LogLine.withoutSecrets("https://ana:hunter2@host/x"))
                .isEqualTo("https://ana:***@host/x");
        assertThat(LogLine.withoutSecrets("no connection to host:9092"))
                .isEqualTo("no connection to host:9092");
    }

    @Test
    void anExceptionIsLoggedWithItsTrace() throws IOException {
        LogRecord record = new LogRecord(Level.WARNING, "failure 01234567");
        record.setThrown(new IllegalStateException("broken"));

        LogFile.in(directory.toString()).publish(record);

        assertThat(Files.readString(directory.resolve("lakewarden.log")))
                .contains("failure 01234567", "IllegalStateException: broken", "\tat ");
    }

    @Test
    @Timeout(10)
    void aLineOfAnyLengthIsWrittenAtOnce() {
        for (String part : List.of("a", "token", "password=", "://", "\"")) {
            assertThat(LogLine.withoutSecrets(part.repeat(100_000))).isNotEmpty();
        }
        assertThat(LogLine.withoutSecrets("x".repeat(5_000) + "-password=hunter2"))
                .doesNotContain("hunter2");
    }
}
