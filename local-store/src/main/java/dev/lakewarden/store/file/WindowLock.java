package dev.lakewarden.store.file;

import dev.lakewarden.governance.workspace.WorkspaceHolder;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * Held by the one window on a workspace. The operating system lets go of it when the process ends,
 * however it ends.
 */
public final class WindowLock implements AutoCloseable {
    private static final Logger LOG = System.getLogger(WindowLock.class.getName());

    /** Far behind the words in the file: on Windows a locked byte cannot be read by others. */
    private static final long LOCKED_BYTE = 1L << 40;

    private final FileChannel channel;

    private WindowLock(FileChannel channel) {
        this.channel = channel;
    }

    /** What came of asking for it. */
    public sealed interface Attempt {}

    public record Taken(WindowLock lock) implements Attempt {}

    public record Held(WorkspaceHolder by) implements Attempt {}

    public static Attempt take(Path workspace, Instant now) throws IOException {
        Path file = Siblings.of(workspace).windowLock();
        if (Files.notExists(file)) {
            createUnlessThere(file);
        }
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            channel.close();
            return new Held(holder(file));
        }
        write(channel, now);
        return new Taken(new WindowLock(channel));
    }

    private static void createUnlessThere(Path file) throws IOException {
        try {
            PrivateFiles.createFile(file);
        } catch (FileAlreadyExistsException _) {
            // Another window started at the same moment; the lock decides which of them it is.
            return;
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException _) {
            // Held by another window of this very process.
            return null;
        }
    }

    private static void write(FileChannel channel, Instant now) throws IOException {
        String words = ProcessHandle.current().pid() + "\n" + host() + "\n" + now + "\n";
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8)), 0);
    }

    private static WorkspaceHolder holder(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        try {
            return new WorkspaceHolder(
                    Long.parseLong(lines.get(0)), lines.get(1), Instant.parse(lines.get(2)));
        } catch (NumberFormatException | DateTimeParseException | IndexOutOfBoundsException e) {
            // It took the lock this instant and has not said who it is yet.
            LOG.log(Level.DEBUG, "No holder in " + file, e);
            return new WorkspaceHolder(0, "this computer", Instant.EPOCH);
        }
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException _) {
            return "this computer";
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The window lock was not given back", e);
        }
    }
}
