package dev.lakewarden.connectors.iceberg;

import org.apache.iceberg.exceptions.NotFoundException;
import org.apache.iceberg.io.FileIO;
import org.apache.iceberg.io.InputFile;
import org.apache.iceberg.io.OutputFile;
import org.apache.iceberg.io.SeekableInputStream;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Files of this machine, for reading alone. Unlike Hadoop's file system it writes no checksum files
 * and needs no Hadoop.
 */
final class LocalFiles implements FileIO {
    @Override
    public InputFile newInputFile(String location) {
        return new LocalInput(location, path(location));
    }

    @Override
    public OutputFile newOutputFile(String location) {
        throw new UnsupportedOperationException("Opened for reading: nothing is written");
    }

    @Override
    public void deleteFile(String location) {
        throw new UnsupportedOperationException("Opened for reading: nothing is deleted");
    }

    /**
     * Where a location is on this machine: a plain path or a {@code file:} URI.
     *
     * @throws UnsupportedOperationException if it is elsewhere
     */
    static Path path(String location) {
        if (location.startsWith("file:")) {
            // Iceberg writes such locations without escapes, so they are no real URIs.
            String path = location.substring("file:".length()).replaceFirst("^/{2,}", "/");
            return Path.of(path);
        }
        if (location.matches("[A-Za-z][A-Za-z0-9+.-]+:.*")) {
            throw new UnsupportedOperationException(
                    "Files at "
                            + location.substring(0, location.indexOf(':'))
                            + ": cannot be read through this connection");
        }
        return Path.of(location);
    }

    record LocalInput(String location, Path path) implements InputFile {
        @Override
        public long getLength() {
            try {
                return Files.size(path);
            } catch (IOException e) {
                throw wrapped(e);
            }
        }

        @Override
        public SeekableInputStream newStream() {
            try {
                return new ChannelStream(FileChannel.open(path, StandardOpenOption.READ));
            } catch (IOException e) {
                throw wrapped(e);
            }
        }

        @Override
        public boolean exists() {
            return Files.exists(path);
        }

        private RuntimeException wrapped(IOException e) {
            return e instanceof NoSuchFileException
                    ? new NotFoundException(e, "There is no file %s", path)
                    : new UncheckedIOException(e);
        }
    }

    private static final class ChannelStream extends SeekableInputStream {
        private final FileChannel channel;

        ChannelStream(FileChannel channel) {
            this.channel = channel;
        }

        @Override
        public long getPos() throws IOException {
            return channel.position();
        }

        @Override
        public void seek(long position) throws IOException {
            if (position > channel.size()) {
                throw new EOFException("Beyond the end: " + position);
            }
            channel.position(position);
        }

        @Override
        public int read() throws IOException {
            ByteBuffer one = ByteBuffer.allocate(1);
            return channel.read(one) < 0 ? -1 : Byte.toUnsignedInt(one.get(0));
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            return channel.read(ByteBuffer.wrap(into, offset, length));
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
