package dev.lakewarden.store.secrets;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The key of a vault file, derived from its passphrase by Argon2id; wiped when closed. */
final class VaultKey implements AutoCloseable {
    static final int TAG_LENGTH = 16;

    private static final int LENGTH = 32;

    private final VaultHeader derivedFor;
    private final byte[] key;

    private VaultKey(VaultHeader derivedFor, byte[] key) {
        this.derivedFor = derivedFor;
        this.key = key;
    }

    static VaultKey derive(char[] passphrase, VaultHeader header) {
        byte[] bytes = utf8(passphrase);
        byte[] key = new byte[LENGTH];
        try {
            Argon2BytesGenerator argon = new Argon2BytesGenerator();
            argon.init(
                    new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                            .withMemoryAsKB(header.memory())
                            .withIterations(header.passes())
                            .withParallelism(header.lanes())
                            .withSalt(header.salt())
                            .build());
            argon.generateBytes(bytes, key);
            return new VaultKey(header, key);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** By hand: a string of the passphrase could not be wiped. */
    private static byte[] utf8(char[] text) {
        ByteBuffer buffer = ByteBuffer.allocate(3 * text.length);
        StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .encode(CharBuffer.wrap(text), buffer, true);
        byte[] bytes = Arrays.copyOf(buffer.array(), buffer.position());
        Arrays.fill(buffer.array(), (byte) 0);
        return bytes;
    }

    /** Whether it may open a file with that header: another passphrase means another salt. */
    boolean isFor(VaultHeader header) {
        return derivedFor.hasKeyOf(header);
    }

    VaultHeader header() {
        return derivedFor;
    }

    byte[] encrypt(VaultHeader header, byte[] plain) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, header).doFinal(plain);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no AES-GCM", e);
        }
    }

    /** Empty if the key is not the one it was encrypted with, or a byte was altered. */
    Optional<byte[]> decrypt(VaultHeader header, byte[] sealed) {
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, header).doFinal(sealed));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no AES-GCM", e);
        }
    }

    private Cipher cipher(int mode, VaultHeader header) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                mode,
                new SecretKeySpec(key, "AES"),
                new GCMParameterSpec(TAG_LENGTH * Byte.SIZE, header.nonce()));
        cipher.updateAAD(header.encode());
        return cipher;
    }

    @Override
    public void close() {
        Arrays.fill(key, (byte) 0);
    }
}
