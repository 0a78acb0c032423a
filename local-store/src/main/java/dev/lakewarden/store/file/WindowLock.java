package dev.lakewarden.store.file;

import dev.lakewarden.governance.workspace.WorkspaceHolder;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Held by the one window on a workspace. The operating system lets go of it when the process ends,
 * however it ends.
 */
public final class WindowLock implements AutoCloseable {
    private static final Logger LOG = System.getLogger(WindowLock.class.getName());

    /** Far behind the words in the file: on Windows a locked byte cannot be read by others. */
    private static final long LOCKED_BYTE = 1L << 40;

    /**
     * What this process holds. POSIX lets go of a lock when its process closes any handle of the
     * file, so a file that is locked here must not even be opened again to look.
     */
    private static final Map<Path, WorkspaceHolder> HELD_HERE = new ConcurrentHashMap<>();

    private final Path file;
    private final FileChannel channel;

    private WindowLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** What came of asking for it. */
    public sealed interface Attempt {}

    public record Taken(WindowLock lock) implements Attempt {}

    public record Held(WorkspaceHolder by) implements Attempt {}

    public static Attempt take(Path workspace, Instant now) throws IOException {
        Path file = Siblings.of(workspace.toAbsolutePath().normalize()).windowLock();
        WorkspaceHolder self =
                new WorkspaceHolder(ProcessHandle.current().pid(), ThisComputer.name(), now);
        WorkspaceHolder here = HELD_HERE.putIfAbsent(file, self);
        if (here != null) {
            return new Held(here);
        }
        @Nullable Attempt attempt = null;
        try {
            attempt = takeFromOthers(file, self);
            return attempt;
        } finally {
            if (!(attempt instanceof Taken)) {
                HELD_HERE.remove(file);
            }
        }
    }

    private static Attempt takeFromOthers(Path file, WorkspaceHolder self) throws IOException {
        if (Files.notExists(file)) {
            createUnlessThere(file);
        }
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
            channel.close();
            return new Held(holder(file));
        }
        write(channel, self);
        return new Taken(new WindowLock(file, channel));
    }

    private static void createUnlessThere(Path file) throws IOException {
        try {
            PrivateFiles.createFile(file);
        } catch (FileAlreadyExistsException _) {
            // Another window started at the same moment; the lock decides which of them it is.
            return;
        }
    }

    private static void write(FileChannel channel, WorkspaceHolder holder) throws IOException {
        String words = holder.process() + "\n" + holder.host() + "\n" + holder.since() + "\n";
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

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The window lock was not given back", e);
        } finally {
            HELD_HERE.remove(file);
        }
    }
}
