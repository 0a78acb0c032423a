package dev.lakewarden.connectors.iceberg;

import dev.lakewarden.governance.architecture.Exempt;

import org.apache.iceberg.exceptions.AlreadyExistsException;
import org.apache.iceberg.io.FileIO;
import org.apache.iceberg.io.InputFile;
import org.apache.iceberg.io.OutputFile;
import org.apache.iceberg.io.PositionOutputStream;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Files of this machine, for reading and writing; only connections opened for changes hold one. */
@Exempt(
        rule = Exempt.Rule.CHANGES,
        reason =
                "It is what a changing port writes its metadata with, and nothing else builds one.")
public final class WritableLocalFiles implements FileIO {
    private final LocalFiles reading = new LocalFiles();

    @Override
    public InputFile newInputFile(String location) {
        return reading.newInputFile(location);
    }

    @Override
    public OutputFile newOutputFile(String location) {
        return new LocalOutput(location, LocalFiles.path(location));
    }

    @Override
    public void deleteFile(String location) {
        try {
            Files.deleteIfExists(LocalFiles.path(location));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record LocalOutput(String location, Path path) implements OutputFile {
        @Override
        public PositionOutputStream create() {
            return open(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
        }

        @Override
        public PositionOutputStream createOrOverwrite() {
            return open(
                    StandardOpenOption.WRITE,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING);
        }

        private PositionOutputStream open(OpenOption... options) {
            try {
                Path directory = path.getParent();
                if (directory != null) {
                    Files.createDirectories(directory);
                }
                return new CountingStream(Files.newOutputStream(path, options));
            } catch (FileAlreadyExistsException e) {
                throw new AlreadyExistsException(e, "There is a file %s already", path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public InputFile toInputFile() {
            return new LocalFiles.LocalInput(location, path);
        }
    }

    private static final class CountingStream extends PositionOutputStream {
        private final OutputStream out;
        private long written;

        CountingStream(OutputStream out) {
            this.out = new BufferedOutputStream(out, 1 << 16);
        }

        @Override
        public long getPos() {
            return written;
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            written++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            written += length;
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
