package dev.lakewarden.app.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.logging.ErrorManager;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;

/**
 * The log file: only its owner may read it, and it is rotated. Not the JDK's FileHandler, which
 * creates files that everybody may read and gives every process beside the first a file of another
 * name. Here every process appends whole records to the same file.
 */
final class LogFile extends Handler {
    static final long LARGEST = 5L * 1024 * 1024;
    static final int KEPT = 4;

    private final Path file;

    private LogFile(Path file, Formatter formatter) {
        this.file = file;
        setFormatter(formatter);
        setErrorManager(new Silent());
    }

    static LogFile in(String directory) {
        return new LogFile(Path.of(directory, "lakewarden.log"), new LogLine());
    }

    @Override
    public synchronized void publish(LogRecord record) {
        if (!isLoggable(record)) {
            return;
        }
        try {
            rotateIfLarge();
            ByteBuffer line =
                    ByteBuffer.wrap(getFormatter().format(record).getBytes(StandardCharsets.UTF_8));
            try (FileChannel channel = open()) {
                while (line.hasRemaining()) {
                    channel.write(line);
                }
            }
        } catch (IOException e) {
            reportError("", e, ErrorManager.WRITE_FAILURE);
        }
    }

    private FileChannel open() throws IOException {
        Files.createDirectories(file.getParent(), ownerOnly("rwx------"));
        return FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND),
                ownerOnly("rw-------"));
    }

    private static FileAttribute<?>[] ownerOnly(String permissions) {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        Set<PosixFilePermission> set = PosixFilePermissions.fromString(permissions);
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(set)};
    }

    private void rotateIfLarge() throws IOException {
        if (!Files.exists(file) || Files.size(file) < LARGEST) {
            return;
        }
        for (int age = KEPT - 1; age >= 0; age--) {
            Path from = age == 0 ? file : aged(age);
            if (Files.exists(from)) {
                Files.move(from, aged(age + 1), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private Path aged(int age) {
        return file.resolveSibling("lakewarden." + age + ".log");
    }

    @Override
    public void flush() {
        // Every record is written whole when it comes.
    }

    @Override
    public void close() {
        // No file is held open between two records.
    }

    /** A log that cannot be written must not spoil a command's output. */
    private static final class Silent extends ErrorManager {
        @Override
        public void error(String message, Exception e, int code) {}
    }
}
