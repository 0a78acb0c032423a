package dev.lakewarden.governance.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * How entries are linked: each hash covers the hash before it, so a changed, removed or inserted
 * entry breaks every hash that follows. Fields are hashed with their lengths, so text cannot move
 * from one field to the next unseen.
 */
public final class AuditChain {
    /** Where an empty chain stands. */
    public static final Head START = new Head(0, "");

    /** The last entry's place and hash. */
    public record Head(long sequence, String hash) {}

    private AuditChain() {}

    public static AuditEntry next(Head head, Instant at, AuditEvent event) {
        long sequence = head.sequence() + 1;
        return new AuditEntry(sequence, at, event, hash(head.hash(), sequence, at, event));
    }

    public static Head headAfter(AuditEntry entry) {
        return new Head(entry.sequence(), entry.hash());
    }

    static String hash(String previous, long sequence, Instant at, AuditEvent event) {
        MessageDigest digest = sha256();
        digest.update(
                ByteBuffer.allocate(20)
                        .putLong(sequence)
                        .putLong(at.getEpochSecond())
                        .putInt(at.getNano())
                        .flip());
        add(digest, previous);
        add(digest, event.actor());
        add(digest, event.action());
        add(digest, event.subject());
        add(digest, event.detail());
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(4).putInt(bytes.length).flip());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
