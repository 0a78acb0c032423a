package dev.lakewarden.governance.secrets;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Reads a secret from a file that only its owner may read. */
public final class SecretFile {
    private static final int LARGEST = 64 * 1_024;
    private static final Set<PosixFilePermission> OWNERS =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private SecretFile() {}

    /**
     * Its content without one line break at the end.
     *
     * @param subject what the secret is for, by the name a person knows
     * @throws ConnectorException with {@code Missing} if there is no such file, {@code Refused} if
     *     others may read it, {@code Corrupt} if it is no text or too long to be a secret
     */
    public static char[] read(Path file, String subject) {
        try {
            refuseIfOthersMayRead(file, subject);
            if (!Files.isRegularFile(file)) {
                throw failure(missing(subject, file + " is not a file."));
            }
            if (Files.size(file) > LARGEST) {
                throw failure(new Failure.Corrupt(subject, file + " is too long for a secret."));
            }
            return decode(Files.readAllBytes(file), file, subject);
        } catch (NoSuchFileException e) {
            throw new ConnectorException(missing(subject, "There is no file " + file + "."), e);
        } catch (IOException e) {
            throw new ConnectorException(missing(subject, file + " cannot be read."), e);
        }
    }

    private static void refuseIfOthersMayRead(Path file, String subject) throws IOException {
        var posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (posix != null) {
            if (!OWNERS.containsAll(posix.readAttributes().permissions())) {
                throw failure(
                        new Failure.Refused(
                                subject,
                                "Others than its owner may use "
                                        + file
                                        + "; 'chmod 600' makes it private."));
            }
            return;
        }
        var acl = Files.getFileAttributeView(file, AclFileAttributeView.class);
        if (acl != null && othersMayRead(acl)) {
            throw failure(
                    new Failure.Refused(
                            subject,
                            "Others than its owner may read "
                                    + file
                                    + "; take their rights away in its properties."));
        }
    }

    private static boolean othersMayRead(AclFileAttributeView view) throws IOException {
        UserPrincipal owner = view.getOwner();
        return view.getAcl().stream()
                .filter(entry -> entry.type() == AclEntryType.ALLOW)
                .filter(entry -> entry.permissions().contains(AclEntryPermission.READ_DATA))
                .map(AclEntry::principal)
                .anyMatch(who -> !who.equals(owner) && !isTheSystem(who));
    }

    private static boolean isTheSystem(UserPrincipal who) {
        return who.getName().endsWith("\\SYSTEM") || who.getName().endsWith("\\Administrators");
    }

    private static char[] decode(byte[] bytes, Path file, String subject) {
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            char[] secret = Arrays.copyOf(text.array(), lengthWithoutLineBreak(text));
            Arrays.fill(text.array(), '\0');
            if (secret.length == 0) {
                throw failure(missing(subject, file + " is empty."));
            }
            return secret;
        } catch (CharacterCodingException e) {
            throw new ConnectorException(
                    new Failure.Corrupt(subject, file + " is not UTF-8 text."), e);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static int lengthWithoutLineBreak(CharBuffer text) {
        int length = text.limit();
        if (length > 0 && text.get(length - 1) == '\n') {
            length--;
        }
        if (length > 0 && text.get(length - 1) == '\r') {
            length--;
        }
        return length;
    }

    private static Failure missing(String subject, String because) {
        return new Failure.Missing(
                subject,
                because,
                "Put the secret into that file, which only you may read (chmod 600), or say where"
                        + " else it is.");
    }

    private static ConnectorException failure(Failure failure) {
        return new ConnectorException(failure);
    }
}
