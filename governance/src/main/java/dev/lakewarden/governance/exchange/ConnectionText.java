package dev.lakewarden.governance.exchange;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file that someone asked to import, within limits: it may come from a stranger. */
public final class ConnectionText {
    public static final int LARGEST = 1_048_576;

    private ConnectionText() {}

    /**
     * @throws ConnectorException with {@code Missing} if it cannot be read, {@code Invalid} if it
     *     is too large or no UTF-8 text
     */
    public static String read(Path file) {
        String subject = String.valueOf(file.getFileName());
        // A pipe is welcome: <(command) is one.
        if (Files.isDirectory(file)) {
            throw new ConnectorException(
                    new Failure.Invalid(subject, "It is a directory; name a file in it."));
        }
        if (Files.notExists(file)) {
            throw new ConnectorException(
                    new Failure.Missing(
                            subject,
                            "There is no file " + file + ".",
                            "Check the path; a relative one starts at the directory you are in."));
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new ConnectorException(
                        new Failure.Invalid(
                                subject, "It is larger than 1 MB; no connection file is."));
            }
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new ConnectorException(new Failure.Invalid(subject, "It is not UTF-8 text."), e);
        } catch (IOException e) {
            throw new ConnectorException(
                    new Failure.Missing(
                            subject,
                            file + " cannot be read.",
                            "Check that it is a file that this account may read."),
                    e);
        }
    }
}
