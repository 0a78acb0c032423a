package dev.lakewarden.store.secrets;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/**
 * A file that only its owner may use, replaced as a whole: whoever reads sees the old content or
 * the new, also after a crash at any moment. Writers of all processes take turns.
 */
final class PrivateFile {
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final int LARGEST = 16 * 1_024 * 1_024;

    private final Path file;

    /** Where the next content is written; only the holder of the lock touches it. */
    private final Path next;

    private final Path lock;

    /** Reads, decides and replaces while no other process can. */
    @FunctionalInterface
    interface Turn {
        void run() throws IOException;
    }

    PrivateFile(Path file) {
        this.file = file.toAbsolutePath();
        this.next = this.file.resolveSibling(this.file.getFileName() + ".next");
        this.lock = this.file.resolveSibling(this.file.getFileName() + ".lock");
    }

    boolean exists() {
        return Files.exists(file);
    }

    Optional<byte[]> read() throws IOException {
        try (var in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new IOException(file + " is too large to be what it should be");
            }
            return Optional.of(bytes);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Waits for its turn; the system ends the turn of a process that dies. */
    void inTurn(Turn turn) throws IOException {
        try (FileChannel channel =
                        FileChannel.open(
                                lock,
                                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                                ownerOnly());
                var _ = channel.lock()) {
            turn.run();
        }
    }

    /** Returns when the new content is on the disk. Call it inside a turn. */
    void replace(byte[] content) throws IOException {
        Files.deleteIfExists(next);
        try (FileChannel channel =
                FileChannel.open(
                        next,
                        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                        ownerOnly())) {
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder();
    }

    /** Without it a crash could bring the old name back; Windows has no such call and no need. */
    private void forceFolder() throws IOException {
        Path folder = file.getParent();
        if (POSIX && folder != null) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
