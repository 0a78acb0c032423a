package dev.lakewarden.store.secrets;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/**
 * The readable beginning of a vault file: how its key is derived, and the nonce of this writing. It
 * is authenticated together with the content.
 */
final class VaultHeader {
    static final int SALT_LENGTH = 16;
    static final int NONCE_LENGTH = 12;
    static final int LENGTH = 8 + 3 * Integer.BYTES + SALT_LENGTH + NONCE_LENGTH;

    private static final byte[] MAGIC = "LWVAULT1".getBytes(StandardCharsets.US_ASCII);

    /** The second recommendation of RFC 9106: 64 MiB, three passes, four lanes. */
    private static final int MEMORY = 64 * 1_024;

    private static final int PASSES = 3;
    private static final int LANES = 4;

    private final int memory;
    private final int passes;
    private final int lanes;
    private final byte[] salt;
    private final byte[] nonce;

    private VaultHeader(int memory, int passes, int lanes, byte[] salt, byte[] nonce) {
        this.memory = memory;
        this.passes = passes;
        this.lanes = lanes;
        this.salt = salt;
        this.nonce = nonce;
    }

    /** In KiB. */
    int memory() {
        return memory;
    }

    int passes() {
        return passes;
    }

    int lanes() {
        return lanes;
    }

    byte[] salt() {
        return salt;
    }

    byte[] nonce() {
        return nonce;
    }

    /** What a file may ask for: never weaker than 19 MiB, never so much that reading it hurts. */
    private boolean isReasonable() {
        return memory >= 19 * 1_024
                && memory <= 1_024 * 1_024
                && passes >= 1
                && passes <= 16
                && lanes >= 1
                && lanes <= 16;
    }

    /** For a new passphrase. */
    static VaultHeader fresh() {
        return new VaultHeader(MEMORY, PASSES, LANES, bytes(SALT_LENGTH), bytes(NONCE_LENGTH));
    }

    /** For the next writing under the same key: a nonce is never used twice. */
    VaultHeader next() {
        return new VaultHeader(memory, passes, lanes, salt, bytes(NONCE_LENGTH));
    }

    boolean hasKeyOf(VaultHeader other) {
        return memory == other.memory
                && passes == other.passes
                && lanes == other.lanes
                && Arrays.equals(salt, other.salt);
    }

    byte[] encode() {
        return ByteBuffer.allocate(LENGTH)
                .put(MAGIC)
                .putInt(memory)
                .putInt(passes)
                .putInt(lanes)
                .put(salt)
                .put(nonce)
                .array();
    }

    /** Empty if these are not the first bytes of a vault file of this version. */
    static Optional<VaultHeader> decode(byte[] file) {
        if (file.length < LENGTH || !Arrays.equals(MAGIC, Arrays.copyOf(file, MAGIC.length))) {
            return Optional.empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(file).position(MAGIC.length);
        int memory = buffer.getInt();
        int passes = buffer.getInt();
        int lanes = buffer.getInt();
        byte[] salt = new byte[SALT_LENGTH];
        byte[] nonce = new byte[NONCE_LENGTH];
        buffer.get(salt).get(nonce);
        return Optional.of(new VaultHeader(memory, passes, lanes, salt, nonce))
                .filter(VaultHeader::isReasonable);
    }

    /** Made when it is needed: loading the generator would slow every start. */
    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
