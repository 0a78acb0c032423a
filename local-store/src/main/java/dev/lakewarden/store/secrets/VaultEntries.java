package dev.lakewarden.store.secrets;

import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.secrets.SecretKey;

import org.jspecify.annotations.Nullable;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** The secrets of a vault file while it is read or written; wiped when closed. */
final class VaultEntries implements AutoCloseable {
    private final Map<SecretKey, char[]> secrets =
            new TreeMap<>(Comparator.comparing(SecretKey::toString));

    Optional<char[]> find(SecretKey key) {
        return Optional.ofNullable(secrets.get(key)).map(char[]::clone);
    }

    void put(SecretKey key, char[] secret) {
        wipe(secrets.put(key, secret.clone()));
    }

    /** Whether there was one. */
    boolean remove(SecretKey key) {
        char[] removed = secrets.remove(key);
        wipe(removed);
        return removed != null;
    }

    byte[] encode() {
        int length = Integer.BYTES;
        for (var entry : secrets.entrySet()) {
            length += 2 * Long.BYTES + 2 * Integer.BYTES;
            length +=
                    utf8(entry.getKey().setting()).length
                            + Character.BYTES * entry.getValue().length;
        }
        ByteBuffer buffer = ByteBuffer.allocate(length).putInt(secrets.size());
        secrets.forEach(
                (key, secret) -> {
                    UUID id = key.connection().value();
                    byte[] setting = utf8(key.setting());
                    buffer.putLong(id.getMostSignificantBits());
                    buffer.putLong(id.getLeastSignificantBits());
                    buffer.putInt(setting.length).put(setting).putInt(secret.length);
                    for (char letter : secret) {
                        buffer.putChar(letter);
                    }
                });
        return buffer.array();
    }

    /** Empty if these bytes are not what {@link #encode} wrote. */
    static Optional<VaultEntries> decode(byte[] bytes) {
        VaultEntries entries = new VaultEntries();
        try {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            int count = buffer.getInt();
            for (int i = 0; i < count; i++) {
                UUID id = new UUID(buffer.getLong(), buffer.getLong());
                byte[] setting = new byte[length(buffer, Byte.BYTES)];
                buffer.get(setting);
                char[] secret = new char[length(buffer, Character.BYTES)];
                for (int at = 0; at < secret.length; at++) {
                    secret[at] = buffer.getChar();
                }
                String name = new String(setting, StandardCharsets.UTF_8);
                entries.secrets.put(new SecretKey(new ConnectionId(id), name), secret);
            }
            return buffer.hasRemaining() ? Optional.empty() : Optional.of(entries);
        } catch (BufferUnderflowException e) {
            entries.close();
            return Optional.empty();
        }
    }

    /** Checked against what is left before anything that long is allocated. */
    private static int length(ByteBuffer buffer, int each) {
        int length = buffer.getInt();
        if (length < 0 || length > buffer.remaining() / each) {
            throw new BufferUnderflowException();
        }
        return length;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void wipe(char @Nullable [] secret) {
        if (secret != null) {
            Arrays.fill(secret, '\0');
        }
    }

    @Override
    public void close() {
        secrets.values().forEach(VaultEntries::wipe);
        secrets.clear();
    }
}
