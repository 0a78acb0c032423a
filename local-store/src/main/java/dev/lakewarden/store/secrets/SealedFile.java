package dev.lakewarden.store.secrets;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;

/**
 * The bytes of a vault file: header, encrypted entries with their tag, and a SHA-256 over all that.
 * The digest protects nothing; it tells a damaged file from a wrong passphrase, which the tag alone
 * cannot.
 */
final class SealedFile {
    private static final int DIGEST_LENGTH = 32;

    private final VaultHeader header;
    private final byte[] sealed;

    private SealedFile(VaultHeader header, byte[] sealed) {
        this.header = header;
        this.sealed = sealed;
    }

    VaultHeader header() {
        return header;
    }

    static byte[] write(VaultHeader header, VaultKey key, VaultEntries entries) {
        byte[] plain = entries.encode();
        byte[] sealed = key.encrypt(header, plain);
        Arrays.fill(plain, (byte) 0);
        byte[] body =
                ByteBuffer.allocate(VaultHeader.LENGTH + sealed.length)
                        .put(header.encode())
                        .put(sealed)
                        .array();
        return ByteBuffer.allocate(body.length + DIGEST_LENGTH).put(body).put(digest(body)).array();
    }

    /** Empty if it is damaged or no vault file of this version. */
    static Optional<SealedFile> parse(byte[] file) {
        int body = file.length - DIGEST_LENGTH;
        if (body < VaultHeader.LENGTH + VaultKey.TAG_LENGTH) {
            return Optional.empty();
        }
        byte[] expected = Arrays.copyOfRange(file, body, file.length);
        if (!Arrays.equals(expected, digest(Arrays.copyOf(file, body)))) {
            return Optional.empty();
        }
        return VaultHeader.decode(file)
                .map(
                        header ->
                                new SealedFile(
                                        header,
                                        Arrays.copyOfRange(file, VaultHeader.LENGTH, body)));
    }

    /** Empty if the key is wrong, or someone altered the file and made its digest fit. */
    Optional<VaultEntries> open(VaultKey key) {
        return key.decrypt(header, sealed)
                .flatMap(
                        plain -> {
                            Optional<VaultEntries> entries = VaultEntries.decode(plain);
                            Arrays.fill(plain, (byte) 0);
                            return entries;
                        });
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
